package nl.strook.testkit.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection to the {@link FakeSmtpServer}. */
final class FakeSmtpDialogue {

    private final FakeSmtpServer server;
    private final Socket line;
    private String from = "";
    private String to = "";

    FakeSmtpDialogue(FakeSmtpServer server, Socket line) {
        this.server = server;
        this.line = line;
    }

    void run() {
        try (line;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8))) {
            say("220 fake ready");
            for (String said = in.readLine(); said != null; said = in.readLine()) {
                if (!answer(said, in)) {
                    return;
                }
            }
        } catch (IOException e) {
            // The other side is gone, or the test closed the server.
        }
    }

    private boolean answer(String said, BufferedReader in) throws IOException {
        String verb = said.toUpperCase(Locale.ROOT);
        if (verb.startsWith("MAIL FROM:")) {
            from = address(said);
            say("250 ok");
        } else if (verb.startsWith("RCPT TO:")) {
            to = address(said);
            say(server.answerToRcpt(to));
        } else if (verb.equals("DATA")) {
            say("354 go on");
            String answer = server.take(new ReceivedMail(from, to, content(in)));
            if (answer.isEmpty()) {
                return false;
            }
            if (!answer.equals(FakeSmtpServer.SILENCE)) {
                say(answer);
            }
        } else if (verb.equals("QUIT")) {
            say("221 bye");
            return false;
        } else {
            say("250 ok");
        }
        return true;
    }

    private static String content(BufferedReader in) throws IOException {
        StringBuilder content = new StringBuilder();
        for (String row = in.readLine(); row != null && !row.equals("."); row = in.readLine()) {
            content.append(row.startsWith("..") ? row.substring(1) : row).append('\n');
        }
        return content.toString();
    }

    private static String address(String said) {
        return said.substring(said.indexOf('<') + 1, said.indexOf('>'));
    }

    private void say(String answer) throws IOException {
        server.pause();
        OutputStream out = line.getOutputStream();
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
