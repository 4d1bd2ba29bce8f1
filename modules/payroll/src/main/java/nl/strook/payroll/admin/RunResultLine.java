package nl.strook.payroll.admin;

import java.io.Serializable;
import nl.strook.payroll.ResultQueries.Line;

/** A payslip of a run as the list draws it. */
public record RunResultLine(
        String id, String name, String number, String gross, String tax, String other, String net, String difference)
        implements Serializable {

    static RunResultLine of(Line line, RunWords words) {
        Long difference = line.differenceCents();
        return new RunResultLine(
                line.id().toString(),
                line.name(),
                line.number(),
                words.amount(line.grossCents()),
                words.amount(line.taxCents()),
                words.amount(line.otherCents()),
                words.amount(line.netCents()),
                difference == null ? "-" : words.signed(difference));
    }
}
