package nl.strook.acceptance;

import nl.strook.acceptance.conservation.Rows;

/**
 * How many statements that read or change rows the database has done since its start, whoever asked for them. Transactions
 * and settings of a connection are not counted.
 */
public final class StatementCount {

    private static final String SUM =
            "select cast(sum(variable_value) as unsigned) from information_schema.global_status"
                    + " where variable_name in ('Com_select', 'Com_insert', 'Com_insert_select', 'Com_replace',"
                    + " 'Com_replace_select', 'Com_update', 'Com_update_multi', 'Com_delete', 'Com_delete_multi')";

    private final Rows rows;
    private long own;

    public StatementCount(Rows rows) {
        this.rows = rows;
    }

    /** Without those of this counter. */
    public long now() {
        long[] sum = new long[1];
        rows.each(SUM, row -> sum[0] = row.getLong(1));
        own++;
        return sum[0] - own;
    }
}
