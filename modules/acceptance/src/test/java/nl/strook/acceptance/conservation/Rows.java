package nl.strook.acceptance.conservation;

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
import nl.strook.acceptance.DatabaseAccess;
import org.jspecify.annotations.Nullable;

/** The rows of an embedded database that runs, as the application's user. */
public final class Rows implements AutoCloseable {

    private final Connection connection;

    private Rows(Connection connection) {
        this.connection = connection;
    }

    /** @param dataDirectory of the launcher */
    public static Rows of(Path dataDirectory) {
        DatabaseAccess database = DatabaseAccess.of(dataDirectory);
        try {
            return new Rows(
                    DriverManager.getConnection(database.url(), DatabaseAccess.APPLICATION, database.password()));
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
