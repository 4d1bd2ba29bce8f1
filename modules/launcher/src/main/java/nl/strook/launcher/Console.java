package nl.strook.launcher;

import java.io.PrintStream;

/** What the launcher says to the person who started it. */
final class Console {

    private final PrintStream out;
    private final PrintStream err;

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    void say(String line) {
        out.println("[strook] " + line);
        out.flush();
    }

    void plain(String text) {
        out.println(text);
        out.flush();
    }

    void problem(String line) {
        err.println("[strook] " + line);
        err.flush();
    }
}
