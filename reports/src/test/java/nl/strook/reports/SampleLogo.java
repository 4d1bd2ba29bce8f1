package nl.strook.reports;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws a logo to try. */
final class SampleLogo {

    private SampleLogo() {}

    /** A circle with an arrow on a see-through ground, as wide as asked. */
    static byte[] png(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(0x20418F));
        graphics.scale(height / 32.0, height / 32.0);
        graphics.setStroke(new BasicStroke(2));
        graphics.draw(new Ellipse2D.Double(1, 1, 30, 30));
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(16, 5);
        arrow.lineTo(22.5, 24);
        arrow.lineTo(16, 20.2);
        arrow.lineTo(9.5, 24);
        graphics.fill(arrow);
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
