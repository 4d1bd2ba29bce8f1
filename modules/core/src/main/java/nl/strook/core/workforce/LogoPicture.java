package nl.strook.core.workforce;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import nl.strook.core.rule.BusinessRuleViolation;

/**
 * Takes an uploaded picture apart and makes a new PNG of its pixels: nothing of the file that came in is kept, so no
 * metadata, no trailing bytes, no second meaning. The size is read before a pixel is decoded.
 */
final class LogoPicture {

    static final int MOST_BYTES = 1024 * 1024;
    static final int MOST_PIXELS = 2_000;
    static final int LEAST_PIXELS = 32;

    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private LogoPicture() {}

    /**
     * @throws BusinessRuleViolation {@code workforce.logo.tooLarge} above one megabyte, {@code .noPicture} for anything but
     *     a PNG or JPEG that can be read, {@code .pixels} when a side is shorter than 32 or longer than 2,000 pixels
     */
    static byte[] png(byte[] upload) {
        if (upload.length > MOST_BYTES) {
            throw BusinessRuleViolation.of("workforce.logo.tooLarge", MOST_BYTES / 1024);
        }
        return write(read(upload));
    }

    private static BufferedImage read(byte[] upload) {
        // Without a cache on disk; the static setting of ImageIO is left alone.
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw BusinessRuleViolation.of("workforce.logo.noPicture");
            }
            ImageReader reader = readers.next();
            try {
                if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                    throw BusinessRuleViolation.of("workforce.logo.noPicture");
                }
                reader.setInput(in, true, true);
                requirePixels(reader.getWidth(0), reader.getHeight(0));
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw BusinessRuleViolation.of("workforce.logo.noPicture");
        }
    }

    private static void requirePixels(int width, int height) {
        if (Math.min(width, height) < LEAST_PIXELS || Math.max(width, height) > MOST_PIXELS) {
            throw BusinessRuleViolation.of("workforce.logo.pixels", LEAST_PIXELS, MOST_PIXELS);
        }
    }

    private static byte[] write(BufferedImage picture) {
        BufferedImage clean = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = clean.createGraphics();
        try {
            graphics.drawImage(picture, 0, 0, null);
        } finally {
            graphics.dispose();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(clean, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
