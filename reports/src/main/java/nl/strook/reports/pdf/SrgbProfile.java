package nl.strook.reports.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A small ICC profile, version 4, of the sRGB colour space: what the colours of the pages mean. */
final class SrgbProfile {

    private static final int HEADER = 128;
    private static final String[] TAGS = {"desc", "cprt", "wtpt", "chad", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"
    };

    private SrgbProfile() {}

    static byte[] bytes() {
        byte[][] contents = {
            text("sRGB"),
            text("No copyright, use freely"),
            numbers("XYZ ", 0.9642, 1.0, 0.8249),
            numbers("sf32", 1.04788, 0.02292, -0.05019, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168),
            numbers("XYZ ", 0.43603, 0.22249, 0.01392),
            numbers("XYZ ", 0.38512, 0.71690, 0.09706),
            numbers("XYZ ", 0.14305, 0.06061, 0.71393),
            curve()
        };
        int tableSize = 4 + 12 * TAGS.length;
        int size = HEADER + tableSize;
        for (byte[] content : contents) {
            size += content.length;
        }
        ByteBuffer profile = ByteBuffer.allocate(size);
        profile.putInt(0, size).putInt(8, 0x04200000);
        put(profile, 12, "mntrRGB XYZ ");
        profile.putShort(24, (short) 2026).putShort(26, (short) 1).putShort(28, (short) 1);
        put(profile, 36, "acsp");
        profile.putInt(68, 0x0000F6D6).putInt(72, 0x00010000).putInt(76, 0x0000D32D);
        profile.position(HEADER).putInt(TAGS.length);
        int at = HEADER + tableSize;
        for (int i = 0; i < TAGS.length; i++) {
            // The three curves are one and the same.
            byte[] content = contents[Math.min(i, contents.length - 1)];
            profile.put(TAGS[i].getBytes(StandardCharsets.US_ASCII));
            profile.putInt(at).putInt(content.length);
            profile.put(at, content);
            if (i < contents.length - 1) {
                at += content.length;
            }
        }
        return profile.array();
    }

    private static void put(ByteBuffer profile, int at, String text) {
        profile.put(at, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] text(String text) {
        byte[] units = text.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer content = ByteBuffer.allocate(28 + units.length + 3 & ~3);
        put(content, 0, "mluc");
        content.putInt(8, 1).putInt(12, 12);
        put(content, 16, "enUS");
        content.putInt(20, units.length).putInt(24, 28).put(28, units);
        return content.array();
    }

    private static byte[] numbers(String type, double... numbers) {
        ByteBuffer content = ByteBuffer.allocate(8 + 4 * numbers.length);
        put(content, 0, type);
        for (int i = 0; i < numbers.length; i++) {
            content.putInt(8 + 4 * i, fixed(numbers[i]));
        }
        return content.array();
    }

    private static byte[] curve() {
        ByteBuffer content = ByteBuffer.allocate(12 + 4 * 5);
        put(content, 0, "para");
        content.putShort(8, (short) 3);
        double[] parameters = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
        for (int i = 0; i < parameters.length; i++) {
            content.putInt(12 + 4 * i, fixed(parameters[i]));
        }
        return content.array();
    }

    private static int fixed(double number) {
        return (int) Math.round(number * 65536);
    }
}
