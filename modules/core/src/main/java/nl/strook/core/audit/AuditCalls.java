package nl.strook.core.audit;

import java.util.ArrayDeque;
import java.util.Deque;

/** The audited calls that this thread is inside of, innermost last, and which of them have recorded a line themselves. */
final class AuditCalls {

    private static final ThreadLocal<Deque<Call>> INSIDE = ThreadLocal.withInitial(ArrayDeque::new);

    private AuditCalls() {}

    /** One call of a method with {@link Audited}. */
    static final class Call {
        private boolean spoke;

        boolean hasSpoken() {
            return spoke;
        }
    }

    static Call enter() {
        Call call = new Call();
        INSIDE.get().addLast(call);
        return call;
    }

    static void leave() {
        Deque<Call> calls = INSIDE.get();
        calls.pollLast();
        if (calls.isEmpty()) {
            INSIDE.remove();
        }
    }

    /** A line was recorded by the innermost call. */
    static void spoke() {
        Call call = INSIDE.get().peekLast();
        if (call == null) {
            INSIDE.remove();
        } else {
            call.spoke = true;
        }
    }
}
