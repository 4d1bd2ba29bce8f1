package nl.strook.payroll.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;

/** Reads the engine's data files: UTF-8 properties, and CSV without quoting. */
final class Figures {

    private final String file;
    private final Properties values;

    private Figures(String file, Properties values) {
        this.file = file;
        this.values = values;
    }

    static Figures properties(String file) {
        Properties values = new Properties();
        try (BufferedReader reader = open(file)) {
            values.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Figures(file, values);
    }

    /** Rows of a CSV file without its header; every row has as many cells as the header. */
    static List<String[]> csv(String file) {
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader reader = open(file)) {
            int columns = -1;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split(",", -1);
                if (columns < 0) {
                    columns = cells.length;
                } else if (cells.length == columns) {
                    rows.add(cells);
                } else {
                    throw new IllegalStateException(file + ": " + line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static BufferedReader open(String file) {
        InputStream stream = Figures.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("Missing data file " + file);
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    String text(String key) {
        String value = values.getProperty(key);
        if (value == null) {
            throw new IllegalStateException(file + " has no " + key);
        }
        return value.strip();
    }

    long whole(String key) {
        return Long.parseLong(text(key));
    }

    Percent percent(String key) {
        return Percent.of(text(key));
    }

    /** A decimal as a whole number of its last decimal; throws ArithmeticException when it has more decimals. */
    long scaled(String key, int decimals) {
        return scaledValue(text(key), decimals);
    }

    static long scaledValue(String value, int decimals) {
        return new BigDecimal(value).setScale(decimals).unscaledValue().longValueExact();
    }

    /** Keys that start with the prefix, without it, in alphabetical order. */
    TreeMap<String, String> startingWith(String prefix) {
        TreeMap<String, String> found = new TreeMap<>();
        for (String key : values.stringPropertyNames()) {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), text(key));
            }
        }
        return found;
    }
}
