package nl.strook.websupport.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.resource.ResourceException;
import jakarta.servlet.ServletException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import nl.strook.core.identity.AccessDeniedException;
import nl.strook.core.identity.TooBusyException;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private final Faults faults = new Faults();

    @Test
    void aRefusalDeepInsideIsForbidden() {
        assertThat(faults.statusOf(new ServletException(new IllegalStateException(new AccessDeniedException("no")))))
                .isEqualTo(403);
    }

    @Test
    void tooBusyAndNoDatabaseAskForPatience() {
        assertThat(faults.statusOf(new TooBusyException())).isEqualTo(503);
        assertThat(faults.statusOf(new RuntimeException(new SQLTransientConnectionException())))
                .isEqualTo(503);
        assertThat(faults.statusOf(new RuntimeException(new SQLTimeoutException())))
                .isEqualTo(503);
        assertThat(faults.statusOf(new RuntimeException(new SQLException(new ResourceException("no connection")))))
                .isEqualTo(503);
    }

    @Test
    void anythingElseIsOursAndGetsItsOwnNumber() {
        assertThat(faults.statusOf(new NullPointerException())).isEqualTo(500);
        assertThat(faults.log(new IllegalStateException("test"))).matches("[A-Z2-9]{4}-[A-Z2-9]{4}");
    }
}
