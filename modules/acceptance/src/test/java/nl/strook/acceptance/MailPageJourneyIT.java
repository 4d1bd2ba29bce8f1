package nl.strook.acceptance;

import org.junit.jupiter.api.Test;

/** The first page that a browser opens, and the proof that the browser of the tests works. */
class MailPageJourneyIT {

    @Test
    void theMailCatcherHasAPageForPeople() {
        try (Browser browser = Browser.phone()) {
            browser.open(ServerOfTheSession.server().mail() + "/")
                    .photograph("mail-catcher")
                    .requireNoSidewaysScroll()
                    .requireAccessible();
        }
    }
}
