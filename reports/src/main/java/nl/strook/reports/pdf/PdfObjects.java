package nl.strook.reports.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbered objects of one PDF 1.7 file. Streams stand in the file as they come, all other objects packed together
 * in one object stream. The file's identifier is a hash of its bytes, so equal contents are equal files.
 */
final class PdfObjects {

    private static final String HEADER = "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n";

    private record Stream(String dictionary, byte[] content) {}

    private record Single(String body) {}

    /** A text, a stream or a single object. */
    private final List<@Nullable Object> objects = new ArrayList<>(256);

    /** A number for an object whose content comes later. */
    int reserve() {
        objects.add(null);
        return objects.size();
    }

    int add(String body) {
        objects.add(body);
        return objects.size();
    }

    /** An object that stands alone, because it differs in each document: the packed rest is then shared by many. */
    int addSingle(String body) {
        objects.add(new Single(body));
        return objects.size();
    }

    void set(int number, String body) {
        objects.set(number - 1, body);
    }

    /** @param dictionary entries of the stream's dictionary without its length, as {@code /Filter/FlateDecode} */
    int addStream(String dictionary, byte[] content) {
        objects.add(new Stream(dictionary, content));
        return objects.size();
    }

    /** The whole file. */
    byte[] file(int root, int information, Packer packer) {
        int packedNumber = reserve();
        int tableNumber = reserve();
        int[] places = new int[objects.size()];
        StringBuilder index = new StringBuilder(2048);
        StringBuilder bodies = new StringBuilder(16 * 1024);
        int packedCount = 0;
        ByteSink file = new ByteSink(32 * 1024);
        file.latin(HEADER);
        for (int number = 1; number < packedNumber; number++) {
            Object object = objects.get(number - 1);
            if (object instanceof Stream stream) {
                places[number - 1] = file.size();
                writeStream(file, number, stream.dictionary(), stream.content());
            } else if (object instanceof String body) {
                index.append(number).append(' ').append(bodies.length()).append(' ');
                bodies.append(body).append('\n');
                places[number - 1] = -1 - packedCount++;
            } else if (object instanceof Single single) {
                places[number - 1] = file.size();
                file.latin(number + " 0 obj\n" + single.body() + "\nendobj\n");
            } else {
                throw new IllegalStateException("PDF object " + number + " was never written");
            }
        }
        places[packedNumber - 1] = file.size();
        int first = index.length();
        byte[] packed = SharedPacks.pack(index.append(bodies).toString());
        writeStream(
                file,
                packedNumber,
                "/Type/ObjStm/N " + packedCount + "/First " + first + "/Filter/FlateDecode",
                packed);
        int tableAt = file.size();
        places[tableNumber - 1] = tableAt;
        String id = HexFormat.of().formatHex(hash(file));
        writeStream(
                file,
                tableNumber,
                "/Type/XRef/W[1 3 2]/Size " + (tableNumber + 1) + "/Root " + root + " 0 R/Info " + information
                        + " 0 R/ID[<" + id + "><" + id + ">]/Filter/FlateDecode",
                packer.pack(table(places, packedNumber)));
        file.latin("startxref\n" + tableAt + "\n%%EOF\n");
        return file.bytes();
    }

    private static byte[] table(int[] places, int packedNumber) {
        byte[] table = new byte[6 * (places.length + 1)];
        table[4] = (byte) 0xFF;
        table[5] = (byte) 0xFF;
        for (int i = 0; i < places.length; i++) {
            int at = 6 * (i + 1);
            boolean packed = places[i] < 0;
            int place = packed ? packedNumber : places[i];
            int within = packed ? -1 - places[i] : 0;
            table[at] = (byte) (packed ? 2 : 1);
            table[at + 1] = (byte) (place >> 16);
            table[at + 2] = (byte) (place >> 8);
            table[at + 3] = (byte) place;
            table[at + 4] = (byte) (within >> 8);
            table[at + 5] = (byte) within;
        }
        return table;
    }

    private static void writeStream(ByteSink file, int number, String dictionary, byte[] content) {
        file.latin(number + " 0 obj\n<<" + dictionary + "/Length " + content.length + ">>\nstream\n");
        file.raw(content);
        file.latin("\nendstream\nendobj\n");
    }

    private static byte[] hash(ByteSink file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            file.digest(digest);
            byte[] full = digest.digest();
            byte[] half = new byte[16];
            System.arraycopy(full, 0, half, 0, half.length);
            return half;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
