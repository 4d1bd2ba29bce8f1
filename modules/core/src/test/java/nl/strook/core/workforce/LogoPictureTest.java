package nl.strook.core.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import nl.strook.core.rule.BusinessRuleViolation;
import org.junit.jupiter.api.Test;

class LogoPictureTest {

    @Test
    void a_png_or_jpeg_becomes_a_new_png_of_the_same_pixels() throws IOException {
        for (String format : new String[] {"png", "jpg"}) {
            BufferedImage kept = ImageIO.read(new ByteArrayInputStream(LogoPicture.png(picture(format, 200, 80))));
            assertThat(kept.getWidth()).isEqualTo(200);
            assertThat(kept.getHeight()).isEqualTo(80);
            assertThat(new Color(kept.getRGB(100, 40)).getBlue()).isGreaterThan(200);
        }
    }

    @Test
    void nothing_but_pixels_of_the_upload_is_kept() throws IOException {
        byte[] png = picture("png", 64, 64);
        byte[] tail = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        byte[] both = Arrays.copyOf(png, png.length + tail.length);
        System.arraycopy(tail, 0, both, png.length, tail.length);
        byte[] kept = LogoPicture.png(both);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("script");
        assertThat(kept).isEqualTo(LogoPicture.png(png));
    }

    @Test
    void anything_else_is_refused() throws IOException {
        refused(
                "workforce.logo.noPicture",
                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
        refused("workforce.logo.noPicture", picture("gif", 64, 64));
        refused("workforce.logo.noPicture", picture("bmp", 64, 64));
        refused("workforce.logo.noPicture", new byte[0]);
        refused("workforce.logo.noPicture", Arrays.copyOf(picture("png", 64, 64), 40));
        refused("workforce.logo.tooLarge", new byte[LogoPicture.MOST_BYTES + 1]);
        refused("workforce.logo.pixels", picture("png", 31, 64));
        refused("workforce.logo.pixels", picture("png", 64, 2_001));
    }

    private static void refused(String key, byte[] upload) {
        assertThatThrownBy(() -> LogoPicture.png(upload))
                .isInstanceOf(BusinessRuleViolation.class)
                .extracting("key")
                .isEqualTo(key);
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }
}
