package nl.strook.core.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One key, several buttons. */
class CommandReceiptTest {

    private final CommandReceipt receipt =
            new CommandReceipt(UUID.randomUUID(), "payroll.standing.agree", Instant.EPOCH);

    @Test
    void afterAFailedCommandAnotherButtonOfThePageMayUseTheKey() {
        receipt.takeFor("payroll.standing.end");

        assertThat(receipt.getCommand()).isEqualTo("payroll.standing.end");
    }

    @Test
    void afterACommandThatWentWellTheKeyIsOfThatCommandOnly() {
        receipt.finish("");

        assertThatThrownBy(() -> receipt.takeFor("payroll.standing.end")).isInstanceOf(IllegalStateException.class);
        assertThat(receipt.getCommand()).isEqualTo("payroll.standing.agree");
    }
}
