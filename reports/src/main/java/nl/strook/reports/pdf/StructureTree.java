package nl.strook.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tags of a document, in reading order, and which marked content belongs to which. */
public final class StructureTree {

    /** A tag. */
    public static final class Tag {

        private final String type;
        private final String attributes;
        private final @Nullable Tag parent;
        private final List<Tag> parts = new ArrayList<>(4);
        private final StringBuilder marks = new StringBuilder(8);
        private int page = -1;
        private int number;

        private Tag(String type, String attributes, @Nullable Tag parent) {
            this.type = type;
            this.attributes = attributes;
            this.parent = parent;
        }

        public @Nullable Tag parent() {
            return parent;
        }
    }

    private final Tag document = new Tag("Document", "", null);
    private final List<List<Tag>> marked = new ArrayList<>();

    public Tag document() {
        return document;
    }

    /** @param attributes further entries of the dictionary, as {@code /A<</O/Table/Scope/Row>>}; may be empty */
    public Tag add(Tag parent, String type, String attributes) {
        Tag tag = new Tag(type, attributes, parent);
        parent.parts.add(tag);
        return tag;
    }

    /** Attributes for a picture or another tag with a description instead of text. */
    public static String described(String text) {
        return "/Alt" + PdfText.string(text);
    }

    void beginPage() {
        marked.add(new ArrayList<>(200));
    }

    /** Number of the next marked content on the page, which becomes part of the tag. */
    public int mark(Tag tag) {
        int page = marked.size() - 1;
        if (tag.page >= 0 && tag.page != page) {
            throw new IllegalStateException("A tag with contents on two pages");
        }
        tag.page = page;
        List<Tag> onPage = marked.get(page);
        tag.marks.append(tag.marks.isEmpty() ? "" : " ").append(onPage.size());
        onPage.add(tag);
        return onPage.size() - 1;
    }

    /** Writes the tree; returns the number of its root. */
    int write(PdfObjects objects, int[] pages) {
        int root = objects.reserve();
        number(document, objects);
        body(document, root, objects, pages);
        StringBuilder owners = new StringBuilder(2048).append("<</Nums[");
        for (int page = 0; page < marked.size(); page++) {
            owners.append(page).append('[');
            for (Tag tag : marked.get(page)) {
                owners.append(tag.number).append(" 0 R ");
            }
            owners.append(']');
        }
        int parents = objects.add(owners.append("]>>").toString());
        objects.set(
                root,
                "<</Type/StructTreeRoot/K " + document.number + " 0 R/ParentTree " + parents + " 0 R/ParentTreeNextKey "
                        + marked.size() + ">>");
        return root;
    }

    private static void number(Tag tag, PdfObjects objects) {
        tag.number = objects.reserve();
        for (Tag part : tag.parts) {
            number(part, objects);
        }
    }

    private static void body(Tag tag, int parent, PdfObjects objects, int[] pages) {
        StringBuilder body = new StringBuilder(96);
        body.append("<</S/").append(tag.type).append("/P ").append(parent).append(" 0 R");
        if (tag.page >= 0) {
            body.append("/Pg ").append(pages[tag.page]).append(" 0 R");
        }
        if (tag.page >= 0 || !tag.parts.isEmpty()) {
            body.append("/K[").append(tag.marks);
            for (Tag part : tag.parts) {
                body.append(' ').append(part.number).append(" 0 R");
            }
            body.append(']');
        }
        objects.set(tag.number, body.append(tag.attributes).append(">>").toString());
        for (Tag part : tag.parts) {
            body(part, tag.number, objects, pages);
        }
    }
}
