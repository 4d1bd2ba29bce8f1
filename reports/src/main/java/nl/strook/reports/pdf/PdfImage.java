package nl.strook.reports.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * A picture, decoded and packed once for all documents that show it.
 *
 * @param packed RGB samples, deflated
 */
public record PdfImage(int width, int height, byte[] packed) {

    /** Wider and higher pictures are scaled down: 300 dots per inch at the largest place on a sheet. */
    private static final int MOST_PIXELS = 840;

    /** @throws IllegalArgumentException when the bytes are no PNG or JPEG that can be read */
    public static PdfImage of(byte[] pngOrJpeg) {
        BufferedImage read;
        try {
            // Without a cache on disk; the static setting of ImageIO is left alone.
            read = ImageIO.read(
                    new javax.imageio.stream.MemoryCacheImageInputStream(new ByteArrayInputStream(pngOrJpeg)));
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
        int longest = Math.max(read.getWidth(), read.getHeight());
        int width = longest <= MOST_PIXELS ? read.getWidth() : Math.max(1, read.getWidth() * MOST_PIXELS / longest);
        int height = longest <= MOST_PIXELS ? read.getHeight() : Math.max(1, read.getHeight() * MOST_PIXELS / longest);
        BufferedImage flat = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = flat.createGraphics();
        try {
            graphics.setRenderingHint(
                    java.awt.RenderingHints.KEY_INTERPOLATION, java.awt.RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.drawImage(read, 0, 0, width, height, Color.WHITE, null);
        } finally {
            graphics.dispose();
        }
        return flat;
    }

    int write(PdfObjects objects) {
        return objects.addStream(
                "/Type/XObject/Subtype/Image/Width " + width + "/Height " + height
                        + "/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode",
                packed);
    }
}
