package nl.strook.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** {@code platform-ear/src/main/db/bootstrap.sql} in the form that MariaDB's init file wants. */
final class BootstrapScript {

    private BootstrapScript() {}

    /** MariaDB reads an init file line by line: a statement over two lines would be two broken ones. */
    static String oneStatementPerLine(Path script) throws IOException {
        return Files.readAllLines(script).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("--"))
                .map(line -> line.endsWith(";") ? line + "\n" : line + " ")
                .collect(Collectors.joining());
    }
}
