package nl.strook.reports.page;

import nl.strook.reports.pdf.StructureTree;
import nl.strook.reports.pdf.StructureTree.Tag;
import org.jspecify.annotations.Nullable;

/** Turns the markers of the elements, in reading order, into the tags of the document. */
final class PageTags {

    private final StructureTree tree;
    private @Nullable String table;
    private @Nullable Tag tableTag;
    private @Nullable Tag rowTag;
    private @Nullable Tag last;

    PageTags(StructureTree tree) {
        this.tree = tree;
    }

    /** A table does not run on over the page: the next page repeats its head, so it is a table of its own. */
    void beginPage() {
        table = null;
    }

    /** The tag that the text belongs to; none = no content, only decoration. */
    @Nullable
    Tag tagOf(ElementLook look) {
        Tag tag = switch (look.tag()) {
            case "artifact" -> null;
            case "h1" -> outside("H1");
            case "h2" -> outside("H2");
            case "p" -> outside("P");
            case "join" -> last == null ? outside("P") : last;
            case "th-column" -> cell(look, "TH", "/Scope/Column");
            case "th-row" -> cell(look, "TH", "/Scope/Row");
            case "td" -> cell(look, "TD", "");
            default -> throw new IllegalArgumentException("No tag is called " + look.tag());
        };
        if (tag != null) {
            last = tag;
        }
        return tag;
    }

    Tag figure(String description, String box) {
        table = null;
        return tree.add(
                tree.document(),
                "Figure",
                StructureTree.described(description) + "/A<</O/Layout/Placement/Block/BBox[" + box + "]>>");
    }

    private Tag outside(String type) {
        table = null;
        return tree.add(tree.document(), type, "");
    }

    private Tag cell(ElementLook look, String type, String scope) {
        String name = look.table();
        if (name == null) {
            throw new IllegalArgumentException("A cell of a template names no table");
        }
        Tag open = tableTag;
        if (open == null || !name.equals(table)) {
            open = tree.add(tree.document(), "Table", "");
            tableTag = open;
            table = name;
            rowTag = null;
        }
        Tag row = rowTag;
        if (row == null || look.rowStart()) {
            row = tree.add(open, "TR", "");
            rowTag = row;
        }
        String span = look.span() > 1 ? "/ColSpan " + look.span() : "";
        String attributes = scope.isEmpty() && span.isEmpty() ? "" : "/A<</O/Table" + scope + span + ">>";
        return tree.add(row, type, attributes);
    }
}
