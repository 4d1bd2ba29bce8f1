package nl.strook.reports.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture, decoded and packed once for all documents that show it.
 *
 * @param packed RGB samples, deflated
 */
public record PdfImage(int width, int height, byte[] packed) {

    /** Larger pictures are scaled down: 300 dots per inch at the largest place on a sheet, 70 x 14 mm. */
    private static final int MOST_WIDTH = 827;

    private static final int MOST_HEIGHT = 166;

    /** @throws IllegalArgumentException when the bytes are no PNG or JPEG that can be read */
    public static PdfImage of(byte[] pngOrJpeg) {
        BufferedImage read;
        try {
            // Without a cache on disk; the static setting of ImageIO is left alone.
            read = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(pngOrJpeg)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (read == null) {
            throw new IllegalArgumentException("The logo is no PNG or JPEG picture");
        }
        BufferedImage flat = flattened(read);
        int width = flat.getWidth();
        int height = flat.getHeight();
        byte[] samples = new byte[3 * width * height];
        int at = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int rgb = flat.getRGB(x, y);
                samples[at++] = (byte) (rgb >> 16);
                samples[at++] = (byte) (rgb >> 8);
                samples[at++] = (byte) rgb;
            }
        }
        return new PdfImage(width, height, Packer.packTight(samples));
    }

    /** On white: the sheet is white, and archived files do without transparency. */
    private static BufferedImage flattened(BufferedImage read) {
        double scale =
                Math.min(1, Math.min((double) MOST_WIDTH / read.getWidth(), (double) MOST_HEIGHT / read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        BufferedImage flat = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = flat.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            graphics.drawImage(halved(read, width, height), 0, 0, width, height, null);
        } finally {
            graphics.dispose();
        }
        return flat;
    }

    /** Halved until it is at most twice as large as wanted: scaling by more at once leaves jagged edges. */
    private static BufferedImage halved(BufferedImage read, int width, int height) {
        BufferedImage image = read;
        while (image.getWidth() > 2 * width && image.getHeight() > 2 * height) {
            BufferedImage half =
                    new BufferedImage(image.getWidth() / 2, image.getHeight() / 2, BufferedImage.TYPE_INT_ARGB);
            Graphics2D graphics = half.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(image, 0, 0, half.getWidth(), half.getHeight(), null);
            graphics.dispose();
            image = half;
        }
        return image;
    }

    int write(PdfObjects objects) {
        return objects.addStream(
                "/Type/XObject/Subtype/Image/Width " + width + "/Height " + height
                        + "/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode",
                packed);
    }
}
