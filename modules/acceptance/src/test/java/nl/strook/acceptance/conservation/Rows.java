package nl.strook.acceptance.conservation;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of an embedded database that runs, as the application's user. */
public final class Rows implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("port: (\\d+)");

    private final Connection connection;

    private Rows(Connection connection) {
        this.connection = connection;
    }

    /** @param dataDirectory of the launcher: the port is in {@code database.log}, the password in {@code database.properties} */
    public static Rows of(Path dataDirectory) {
        return new Rows(connect(dataDirectory, "app", ""));
    }

    /**
     * @param user {@code app} or {@code migrator}
     * @param options of the driver, as they stand in its address
     */
    public static Connection connect(Path dataDirectory, String user, String options) {
        try (Reader secrets = Files.newBufferedReader(dataDirectory.resolve("database.properties"))) {
            Properties passwords = new Properties();
            passwords.load(secrets);
            String port = "";
            Matcher found = PORT.matcher(Files.readString(dataDirectory.resolve("database.log")));
            while (found.find()) {
                port = found.group(1);
            }
            return DriverManager.getConnection(
                    "jdbc:mariadb://127.0.0.1:" + port + "/strook?" + options,
                    "strook_" + user,
                    passwords.getProperty(user));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }

    /** What is done with one row. */
    public interface Reading {
        void row(ResultSet row) throws SQLException;
    }

    public void each(String sql, Reading reading, Object... values) {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(500);
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    reading.row(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public List<Map<String, @Nullable String>> all(String sql, Object... values) {
        List<Map<String, @Nullable String>> all = new ArrayList<>();
        each(
                sql,
                row -> {
                    ResultSetMetaData about = row.getMetaData();
                    Map<String, @Nullable String> cells = new LinkedHashMap<>();
                    for (int i = 1; i <= about.getColumnCount(); i++) {
                        cells.put(about.getColumnLabel(i), row.getString(i));
                    }
                    all.add(cells);
                },
                values);
        return all;
    }

    /** For a test that spoils something on purpose. */
    public int change(String sql) {
        try (PreparedStatement change = connection.prepareStatement(sql)) {
            return change.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
