package nl.strook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URL;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The portal can be put on the start screen of a phone: its page names a manifest whose icons are there. */
class InstallableWebIT {

    private static final Pattern MANIFEST = Pattern.compile("<link rel=\"manifest\" href=\"([^\"]+)\"");

    @Test
    @Tag("R23")
    void theManifestOfThePortalHoldsWhatAPhoneNeeds() throws IOException {
        WebClient frederik = WebClient.loggedIn("frederik.krijger@noord.example");
        Matcher link = MANIFEST.matcher(frederik.get("/noord/").body());
        assertThat(link.find()).isTrue();

        JsonObject manifest = new Gson().fromJson(frederik.get(link.group(1)).body(), JsonObject.class);

        assertThat(manifest.get("name").getAsString()).contains("Medewerker app");
        assertThat(manifest.get("start_url").getAsString()).isEqualTo("/noord/");
        assertThat(manifest.get("display").getAsString()).isEqualTo("standalone");
        JsonArray icons = manifest.getAsJsonArray("icons");
        assertThat(icons).hasSizeGreaterThanOrEqualTo(2);
        for (JsonElement each : icons) {
            requireIcon(each.getAsJsonObject());
        }
    }

    private static void requireIcon(JsonObject icon) throws IOException {
        URL address = ServerOfTheSession.server()
                .portal()
                .resolve(icon.get("src").getAsString())
                .toURL();
        BufferedImage image = Objects.requireNonNull(ImageIO.read(address), address.toString());
        assertThat(image.getWidth() + "x" + image.getHeight())
                .isEqualTo(icon.get("sizes").getAsString());
    }
}
