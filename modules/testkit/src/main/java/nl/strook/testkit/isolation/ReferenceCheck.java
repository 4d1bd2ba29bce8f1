package nl.strook.testkit.isolation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.UuidV7;
import nl.strook.testkit.isolation.Catalogue.ForeignKey;

/** Tries to make a row of one tenant refer to a row of another, past the application. Leaves nothing behind. */
public final class ReferenceCheck {

    /** Cannot add or update a child row: a foreign key constraint fails. */
    private static final int REFUSED = 1452;

    private final Connection connection;
    private final Catalogue catalogue;
    private final Map<String, String> words;

    /** @param connection without autocommit; it is rolled back after each try */
    public ReferenceCheck(Connection connection, Catalogue catalogue, Map<String, String> words) {
        this.connection = connection;
        this.catalogue = catalogue;
        this.words = words;
    }

    /** @return what went through that should have been refused */
    public Optional<String> fault(ForeignKey key) throws SQLException {
        try {
            RowMaker rows = new RowMaker(connection, catalogue, words);
            TenantId own = new TenantId(UuidV7.next());
            UUID foreign = rows.row(key.target(), new TenantId(UuidV7.next()));
            rows.row(key.table(), own);
            if (!isRefused(() -> update(key, own, foreign))) {
                return Optional.of(key + ": a row was changed to refer to another tenant's");
            }
            TenantId other = new TenantId(UuidV7.next());
            if (!isRefused(() -> rows.insertReferringTo(key.table(), other, Map.of(key.reference(), foreign)))) {
                return Optional.of(key + ": a row was added that refers to another tenant's");
            }
            return Optional.empty();
        } finally {
            connection.rollback();
        }
    }

    private void update(ForeignKey key, TenantId own, UUID foreign) throws SQLException {
        String sql = "update " + key.table() + " set " + key.reference() + " = ? where tenant_id = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, foreign.toString());
            statement.setString(2, own.toString());
            if (statement.executeUpdate() == 0) {
                throw new IllegalStateException("There is no row of " + key.table() + " to change");
            }
        }
    }

    private static boolean isRefused(Attempt attempt) throws SQLException {
        try {
            attempt.run();
            return false;
        } catch (SQLException e) {
            if (e.getErrorCode() == REFUSED) {
                return true;
            }
            throw e;
        }
    }

    private interface Attempt {
        void run() throws SQLException;
    }
}
