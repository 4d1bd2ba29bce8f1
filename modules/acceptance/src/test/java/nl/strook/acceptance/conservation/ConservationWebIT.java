package nl.strook.acceptance.conservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import nl.strook.acceptance.ServerOfTheSession;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** After all journeys. On a server that somebody else has started, nothing is known of its data. */
@Order(Integer.MAX_VALUE)
class ConservationWebIT {

    @Test
    void theDemoWorldIsWholeAfterEverythingThatTheTestsDid() {
        Path data = ServerOfTheSession.server().dataDirectory();
        assumeThat(data.resolve("database.properties")).exists();
        assertThat(Conservation.faults(data)).isEmpty();
    }
}
