package nl.strook.testkit.halt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What shall happen where: the one line of the file that the system property {@code strook.test.halt} names, written by the
 * test, carried out once. {@code hold after 2 nl.strook.payroll.RunCalculator#calculate} holds the second thread that has
 * left the method, and lays down a file beside the order, ending in {@code .reached}, so that the test can kill the server
 * at just this moment. {@code throw} instead of {@code hold} throws.
 *
 * <p>{@code before} and {@code after} stand outside the method's transaction, {@code inside} and {@code done} within it, at its
 * beginning and its end.
 */
final class HaltOrder {

    private static final String FILE = System.getProperty("strook.test.halt", "");

    private static String known = "";
    private static int seen;

    private HaltOrder() {}

    /** @throws IllegalStateException when the order says so */
    static void at(String moment, String point) {
        if (!FILE.isEmpty()) {
            carryOut(Path.of(FILE), moment, point);
        }
    }

    private static void carryOut(Path file, String moment, String point) {
        String deed = deed(file, moment, point);
        if (deed.equals("throw")) {
            throw new IllegalStateException("Thrown by a test, " + moment + " " + point);
        }
        if (deed.equals("hold")) {
            hold(file);
        }
    }

    private static synchronized String deed(Path file, String moment, String point) {
        try {
            if (!Files.exists(file)) {
                return "";
            }
            String order = Files.readString(file).strip();
            seen = order.equals(known) ? seen : 0;
            known = order;
            String[] words = order.split(" ", 4);
            if (!words[1].equals(moment) || !words[3].equals(point) || ++seen < Integer.parseInt(words[2])) {
                return "";
            }
            Files.delete(file);
            known = "";
            return words[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hold(Path file) {
        try {
            Files.createFile(file.resolveSibling(file.getFileName() + ".reached"));
            Thread.sleep(Long.MAX_VALUE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
