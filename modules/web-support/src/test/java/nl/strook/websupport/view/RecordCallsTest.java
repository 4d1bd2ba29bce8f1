package nl.strook.websupport.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordCallsTest {

    private final RecordCalls calls = new RecordCalls();
    private final ELContext context = new PlainContext();

    /** A record as pages show it. */
    public record Card(String name) {

        public String shout() {
            return name + "!";
        }

        public String fail() {
            throw new IllegalStateException("no");
        }

        public String times(int count) {
            return name.repeat(count);
        }
    }

    @Test
    void callsComponentsAndOtherMethodsOfARecord() {
        assertThat(call(new Card("Anne"), "name")).isEqualTo("Anne");
        assertThat(call(new Card("Anne"), "shout")).isEqualTo("Anne!");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void leavesWhatIsNoRecordOrHasParametersToTheStandard() {
        assertThat(call(List.of("Anne"), "size")).isNull();
        assertThat(calls.invoke(context, new Card("Anne"), "times", null, new Object[] {2}))
                .isNull();
        assertThat(call(new Card("Anne"), "getClass")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void theFaultOfTheRecordIsTold() {
        assertThatThrownBy(() -> call(new Card("Anne"), "fail"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    private Object call(Object base, String method) {
        context.setPropertyResolved(false);
        return calls.invoke(context, base, method, null, new Object[0]);
    }

    private static final class PlainContext extends ELContext {

        @Override
        public ELResolver getELResolver() {
            throw new UnsupportedOperationException();
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            throw new UnsupportedOperationException();
        }

        @Override
        public VariableMapper getVariableMapper() {
            throw new UnsupportedOperationException();
        }
    }
}
