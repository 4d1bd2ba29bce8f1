package nl.strook.testkit.smtp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Speaks enough SMTP for one mail per transaction, on loopback. It answers 550 or 450 for chosen recipients, takes a mail
 * and drops the line without an answer, or waits before it answers.
 */
public final class FakeSmtpServer implements AutoCloseable {

    static final String SILENCE = "silence";

    private final ServerSocket socket;
    private final List<ReceivedMail> received = new CopyOnWriteArrayList<>();
    private final Map<String, String> answersToRcpt = new ConcurrentHashMap<>();
    private final Set<String> refusedAtData = ConcurrentHashMap.newKeySet();
    private final AtomicInteger drops = new AtomicInteger();
    private final AtomicInteger connections = new AtomicInteger();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile Duration delay = Duration.ZERO;
    private volatile boolean silent;

    private FakeSmtpServer(ServerSocket socket) {
        this.socket = socket;
    }

    /** @param port 0 for a free one */
    public static FakeSmtpServer start(int port) {
        try {
            FakeSmtpServer server = new FakeSmtpServer(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()));
            daemon(server::accept);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** RCPT TO of this address is answered so: {@code 550 No such user}. */
    public FakeSmtpServer answerRcpt(String address, String answer) {
        answersToRcpt.put(address, answer);
        return this;
    }

    /** Mails to this address are refused with 554 after their content. */
    public FakeSmtpServer refuseAtData(String address) {
        refusedAtData.add(address);
        return this;
    }

    /** The next mails are taken over, and the line is dropped instead of the 250. */
    public FakeSmtpServer dropAfterData(int mails) {
        drops.set(mails);
        return this;
    }

    /** Mails are taken over, and their sender never hears of it: the moment in which a crash repeats a mail. */
    public FakeSmtpServer silentAfterData(boolean nowSilent) {
        silent = nowSilent;
        return this;
    }

    /** Each answer waits so long. */
    public FakeSmtpServer delay(Duration pause) {
        delay = pause;
        return this;
    }

    /** In the order of arrival, the dropped ones included. */
    public List<ReceivedMail> received() {
        return List.copyOf(received);
    }

    public int connections() {
        return connections.get();
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket line : open) {
                line.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket line = socket.accept();
                connections.incrementAndGet();
                open.add(line);
                daemon(() -> new FakeSmtpDialogue(this, line).run());
            } catch (IOException e) {
                return;
            }
        }
    }

    String answerToRcpt(String address) {
        return answersToRcpt.getOrDefault(address, "250 ok");
    }

    /** Keeps the mail; the answer is empty when the line is to be dropped, {@link #SILENCE} when it is to stay open. */
    String take(ReceivedMail mail) {
        if (refusedAtData.contains(mail.recipient())) {
            return "554 Not wanted here";
        }
        received.add(mail);
        if (silent) {
            return SILENCE;
        }
        return drops.getAndUpdate(left -> Math.max(0, left - 1)) > 0 ? "" : "250 taken";
    }

    void pause() {
        try {
            Thread.sleep(delay.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "fake-smtp");
        thread.setDaemon(true);
        thread.start();
    }
}
