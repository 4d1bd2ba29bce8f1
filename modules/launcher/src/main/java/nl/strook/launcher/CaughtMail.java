package nl.strook.launcher;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One mail that the catcher holds, as one recipient got it. */
record CaughtMail(
        String id,
        String to,
        String from,
        String subject,
        Instant receivedAt,
        @Nullable String text,
        @Nullable String html) {}
