package nl.strook.core.sheet;

import java.nio.charset.StandardCharsets;

/**
 * Writes rows for a spreadsheet: semicolons, UTF-8 with its mark. A text that a spreadsheet would take for a formula gets
 * a quote in front (ASVS 1.2.10), which the import takes off again.
 */
public final class SafeCsv {

    private final StringBuilder text = new StringBuilder("\ufeff");

    public SafeCsv row(String... cells) {
        for (int i = 0; i < cells.length; i++) {
            text.append(i == 0 ? "" : ";").append(cell(cells[i]));
        }
        text.append("\r\n");
        return this;
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String value) {
        String safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
