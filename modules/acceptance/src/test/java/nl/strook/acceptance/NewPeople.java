package nl.strook.acceptance;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.UUID;
import nl.strook.acceptance.conservation.Rows;
import org.jspecify.annotations.Nullable;

/**
 * People without an account, whom the demo world has none of but one: rows in its database. They begin to work next year, so
 * no run misses them. Born on 14-3-1994. On a server that somebody else has started, nothing is known of its database, unless
 * {@code strook.running.data} says where it is.
 */
final class NewPeople implements AutoCloseable {

    private final Rows rows;

    private NewPeople(Rows rows) {
        this.rows = rows;
    }

    static NewPeople of(StrookServer server) {
        String told = System.getProperty("strook.running.data", "");
        Path data = told.isEmpty() ? server.dataDirectory() : Path.of(told);
        assumeThat(data.resolve("database.properties")).exists();
        return new NewPeople(Rows.of(data));
    }

    /** @param email null for somebody who has given none */
    String hire(String slug, String number, String firstName, @Nullable String email) {
        UUID id = UUID.randomUUID();
        rows.change("insert into employee (id, tenant_id, version, number, initials, first_name, last_name, birth_on,"
                + " pay_otherwise, email, language) select '" + id + "', id, 0, '" + number + "', 'N.', '" + firstName
                + "', 'Nieuw', '1994-03-14', true, " + (email == null ? "null" : "'" + email + "'")
                + ", 'NL' from tenant where slug = '" + slug + "'");
        rows.change("insert into employment (id, tenant_id, version, employee_id, start_on, income_relationship_number,"
                + " job_title, written_contract, on_call, insured_status) select uuid(), tenant_id, 0, id,"
                + " current_date + interval 400 day, 1, 'Hulp', true, false, 'EMPLOYEE' from employee where id = '" + id
                + "'");
        return id.toString();
    }

    /** Lets the links of an employee's invitation be as old as if it were so many hours later. */
    void age(String employee, int hours) {
        String invitation = "(select id from invitation where employee_id = '" + employee + "')";
        rows.change("update account_token set expires_at = expires_at - interval " + hours + " hour where subject_id = "
                + invitation);
        rows.change("update invitation set expires_at = expires_at - interval " + hours + " hour where employee_id = '"
                + employee + "'");
    }

    @Override
    public void close() {
        rows.close();
    }
}
