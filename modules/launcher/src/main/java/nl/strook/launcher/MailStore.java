package nl.strook.launcher;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Caught mails as files, one per recipient, so that a restart keeps them. */
final class MailStore {

    private static final String TO = "X-Caught-To";
    private static final Session SESSION = Session.getInstance(new Properties());

    private final Path directory;
    private final ConcurrentSkipListMap<String, CaughtMail> mails = new ConcurrentSkipListMap<>();
    private final AtomicLong last = new AtomicLong();

    MailStore(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".eml")).toList()) {
                CaughtMail mail = read(file);
                mails.put(mail.id(), mail);
            }
        }
    }

    void keep(MimeMessage message, String recipient) throws MessagingException {
        // Milliseconds, and never twice the same: the id is also the order.
        long at = last.updateAndGet(before -> Math.max(before + 1, System.currentTimeMillis()));
        Path file = directory.resolve(at + ".eml");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            bytes.writeBytes((TO + ": " + recipient + "\r\n").getBytes(StandardCharsets.UTF_8));
            message.writeTo(bytes);
            try (OutputStream out = Files.newOutputStream(file)) {
                bytes.writeTo(out);
            }
            CaughtMail mail = read(file);
            mails.put(mail.id(), mail);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Newest first; only those to the given address, if one is given. */
    List<CaughtMail> list(@Nullable String to) {
        String wanted = to == null ? "" : to.strip().toLowerCase(Locale.ROOT);
        return mails.values().stream()
                .filter(mail ->
                        wanted.isEmpty() || mail.to().toLowerCase(Locale.ROOT).equals(wanted))
                .sorted(Comparator.comparing(CaughtMail::receivedAt).reversed())
                .toList();
    }

    Optional<CaughtMail> find(String id) {
        return Optional.ofNullable(mails.get(id));
    }

    void clear() throws IOException {
        for (String id : List.copyOf(mails.keySet())) {
            Files.deleteIfExists(directory.resolve(id + ".eml"));
            mails.remove(id);
        }
    }

    private static CaughtMail read(Path file) throws IOException {
        String id = file.getFileName().toString().replace(".eml", "");
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(SESSION, in);
            String from = message.getFrom() == null || message.getFrom().length == 0
                    ? ""
                    : jakarta.mail.internet.MimeUtility.decodeText(message.getFrom()[0].toString());
            return new CaughtMail(
                    id,
                    String.join(",", message.getHeader(TO)),
                    from,
                    message.getSubject() == null ? "" : message.getSubject(),
                    Instant.ofEpochMilli(Long.parseLong(id)),
                    body(message, "text/plain"),
                    body(message, "text/html"));
        } catch (MessagingException e) {
            return new CaughtMail(
                    id, "", "", "(unreadable)", Instant.ofEpochMilli(Long.parseLong(id)), e.getMessage(), null);
        }
    }

    private static @Nullable String body(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart child = parts.getBodyPart(i);
                String found = body(child, type);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        if (part.isMimeType(type) && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return part.getContent() instanceof String text ? text : null;
        }
        return null;
    }
}
