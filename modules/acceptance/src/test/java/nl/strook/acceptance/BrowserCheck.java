package nl.strook.acceptance;

import java.util.List;

/** Before any server is started: whether there is a browser for the journeys. Without one the build ends with one line. */
public final class BrowserCheck {

    private BrowserCheck() {}

    /** @param skips {@code true} for each reason for which no journey will run */
    public static void main(String... skips) {
        if (List.of(skips).contains("true")) {
            return;
        }
        try {
            Chromium.browser();
        } catch (IllegalStateException e) {
            System.err.println("[strook] " + e.getMessage());
            System.exit(1);
        } finally {
            Chromium.close();
        }
    }
}
