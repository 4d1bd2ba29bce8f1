package nl.strook.websupport.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.strook.core.command.CommandOutcome;
import nl.strook.core.command.Commands;
import org.junit.jupiter.api.Test;

class FormKeyTest {

    private final List<String> effects = new ArrayList<>();
    private final FormKey page = new FormKey();
    private final Commands commands = new RememberingCommands();

    @Test
    void theSameRenderedFormSentTwiceHasOneEffect() {
        String rendered = page.shown();
        page.receive(rendered);
        assertThat(once(() -> effects.add("paid"))).isTrue();
        page.receive(rendered);
        assertThat(once(() -> effects.add("paid"))).isFalse();
        assertThat(effects).containsExactly("paid");
    }

    @Test
    void theNextFormOfTheSamePageIsANewCommand() {
        page.receive(page.shown());
        once(() -> effects.add("first"));
        page.receive(page.shown());
        once(() -> effects.add("second"));
        assertThat(effects).containsExactly("first", "second");
    }

    @Test
    void afterAnErrorTheFormKeepsItsKey() {
        String rendered = page.shown();
        page.receive(rendered);
        assertThatThrownBy(() -> once(() -> {
                    throw new IllegalStateException("not now");
                }))
                .hasMessage("not now");
        assertThat(page.shown()).isEqualTo(rendered);
    }

    @Test
    void aFormWithoutAKeyIsRefused() {
        page.receive("<script>");
        assertThatThrownBy(() -> once(() -> effects.add("paid"))).isInstanceOf(IllegalStateException.class);
        assertThat(effects).isEmpty();
    }

    private boolean once(Runnable work) {
        return !page.once(commands, "test.pay", () -> {
                    work.run();
                    return "";
                })
                .repeated();
    }

    private static final class RememberingCommands extends Commands {
        private final Map<UUID, String> done = new HashMap<>();

        @Override
        public CommandOutcome once(UUID key, String command, Supplier<String> work) {
            if (done.containsKey(key)) {
                return new CommandOutcome(true, done.get(key));
            }
            done.put(key, work.get());
            return new CommandOutcome(false, done.get(key));
        }
    }
}
