package nl.strook.reports.join;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.strook.core.report.DocumentJoiner.Joined;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * A PDF 1.7 file in the making. Of each document it takes the pages with what they draw, numbers the objects anew and writes
 * them at once; what stays in memory is a place per object and a hash per font or picture, of which equal ones are written
 * once.
 */
final class JoinedPdf implements Joined {

    private static final int CATALOG = 1;
    private static final int TREE = 2;
    private static final int INFORMATION = 3;
    private static final int FIRST_FREE = 4;

    /** What a page needs to be drawn; tags and links go. */
    private static final List<COSName> OF_PAGE = List.of(COSName.MEDIA_BOX, COSName.RESOURCES, COSName.ROTATE);

    private final CountingOutput out;
    private final String title;
    private long[] places = new long[1024];
    private final Map<String, Integer> shared = new HashMap<>();
    private final List<Integer> pages = new ArrayList<>();
    private int next = FIRST_FREE;
    private boolean closed;

    JoinedPdf(CountingOutput out, String title) throws IOException {
        this.out = out;
        this.title = title;
        out.latin("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
    }

    @Override
    public void add(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Copy copy = new Copy();
            for (PDPage page : document.getPages()) {
                pages.add(copy.page(page));
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        begin(TREE);
        out.latin("<</Type/Pages/Count " + pages.size() + "/Kids[");
        for (int page : pages) {
            out.latin(page + " 0 R ");
        }
        out.latin("]>>\nendobj\n");
        begin(INFORMATION);
        out.latin("<</Title");
        COSWriter.writeString(new COSString(title), out);
        out.latin("/Producer(Strook)>>\nendobj\n");
        begin(CATALOG);
        out.latin("<</Type/Catalog/Pages " + TREE + " 0 R>>\nendobj\n");
        long table = out.count();
        out.latin("xref\n0 " + next + "\n0000000000 65535 f \n");
        for (int number = 1; number < next; number++) {
            out.latin("%010d 00000 n \n".formatted(places[number]));
        }
        out.latin("trailer\n<</Size " + next + "/Root " + CATALOG + " 0 R/Info " + INFORMATION + " 0 R>>\nstartxref\n"
                + table + "\n%%EOF\n");
        out.flush();
    }

    private void begin(int number) throws IOException {
        if (number >= places.length) {
            places = Arrays.copyOf(places, Math.max(number + 1, places.length * 2));
        }
        places[number] = out.count();
        out.latin(number + " 0 obj\n");
    }

    /** The objects of one document under their new numbers. */
    private final class Copy {

        private final Map<COSBase, Integer> numbers = new IdentityHashMap<>();
        private final Deque<COSBase> open = new ArrayDeque<>();

        int page(PDPage page) throws IOException {
            int number = next++;
            COSDictionary slim = new COSDictionary();
            for (COSName name : OF_PAGE) {
                COSBase value = inherited(page.getCOSObject(), name);
                if (value != null) {
                    slim.setItem(name, value);
                }
            }
            COSBase contents = page.getCOSObject().getItem(COSName.CONTENTS);
            if (contents != null) {
                slim.setItem(COSName.CONTENTS, contents);
            }
            begin(number);
            out.latin("<</Type/Page/Parent " + TREE + " 0 R");
            entries(slim);
            out.latin(">>\nendobj\n");
            while (!open.isEmpty()) {
                object(open.pop());
            }
            return number;
        }

        /** The entry of the page or of the nearest branch above it. */
        private @Nullable COSBase inherited(COSDictionary page, COSName name) {
            for (COSDictionary at = page; at != null; at = at.getCOSDictionary(COSName.PARENT)) {
                COSBase value = at.getItem(name);
                if (value != null) {
                    return value;
                }
            }
            return null;
        }

        private void object(COSBase base) throws IOException {
            Integer number = numbers.get(base);
            if (number == null) {
                return;
            }
            begin(number);
            if (base instanceof COSStream stream) {
                stream(stream);
            } else {
                value(base);
            }
            out.latin("\nendobj\n");
        }

        private void stream(COSStream stream) throws IOException {
            byte[] raw = raw(stream);
            out.latin("<<");
            entries(stream);
            out.latin("/Length " + raw.length + ">>\nstream\n");
            out.write(raw);
            out.latin("\nendstream");
        }

        private void entries(COSDictionary dictionary) throws IOException {
            for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                if (dictionary instanceof COSStream && entry.getKey().equals(COSName.LENGTH)) {
                    continue;
                }
                entry.getKey().writePDF(out);
                out.write(' ');
                value(entry.getValue());
            }
        }

        private void value(COSBase base) throws IOException {
            if (base instanceof COSObject reference) {
                COSBase target = reference.getObject();
                if (target instanceof COSDictionary || target instanceof COSArray) {
                    out.latin(numberOf(target) + " 0 R");
                } else {
                    value(target);
                }
            } else if (base instanceof COSStream stream) {
                out.latin(numberOf(stream) + " 0 R");
            } else if (base instanceof COSDictionary dictionary) {
                out.latin("<<");
                entries(dictionary);
                out.latin(">>");
            } else if (base instanceof COSArray array) {
                out.latin("[");
                for (int i = 0; i < array.size(); i++) {
                    value(array.get(i));
                    out.write(' ');
                }
                out.latin("]");
            } else {
                simple(base);
            }
        }

        private void simple(@Nullable COSBase base) throws IOException {
            if (base instanceof COSName name) {
                name.writePDF(out);
            } else if (base instanceof COSString string) {
                COSWriter.writeString(string, out);
            } else if (base instanceof COSInteger number) {
                number.writePDF(out);
            } else if (base instanceof COSFloat number) {
                number.writePDF(out);
            } else if (base instanceof COSBoolean value) {
                value.writePDF(out);
            } else {
                out.latin("null");
            }
        }

        private int numberOf(COSBase target) throws IOException {
            Integer known = numbers.get(target);
            if (known != null) {
                return known;
            }
            String hash = target instanceof COSStream stream && standsAlone(stream) ? hash(stream) : null;
            Integer equal = hash == null ? null : shared.get(hash);
            int number = equal == null ? next++ : equal;
            numbers.put(target, number);
            if (equal == null) {
                open.push(target);
                if (hash != null) {
                    shared.put(hash, number);
                }
            }
            return number;
        }
    }

    /** Fonts and pictures whose dictionary refers to nothing else. */
    private static boolean standsAlone(COSStream stream) {
        return stream.getValues().stream()
                .noneMatch(value -> value instanceof COSDictionary
                        || value instanceof COSArray
                        || (value instanceof COSObject reference && !(reference.getObject() instanceof COSInteger)));
    }

    private static String hash(COSStream stream) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(stream.entrySet().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(raw(stream)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static byte[] raw(COSStream stream) throws IOException {
        try (InputStream in = stream.createRawInputStream()) {
            return in.readAllBytes();
        }
    }
}
