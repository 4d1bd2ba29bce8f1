package nl.strook.payroll.admin;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.time.StrookTime;
import org.jspecify.annotations.Nullable;

/** What is filled in to publish a run: the day from which its payslips are visible, and whether employees get a mail. */
public class PublishForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate on;
    private boolean withNotice = true;

    /**
     * As it is planned, else the period's day while that is still to come.
     *
     * @param planned null without a plan
     * @param publicationOn day of the period's calendar
     */
    static PublishForm of(@Nullable Instant planned, boolean withNotice, LocalDate publicationOn, LocalDate today) {
        PublishForm form = new PublishForm();
        form.withNotice = withNotice;
        if (planned != null) {
            form.on = LocalDate.ofInstant(planned, StrookTime.ZONE);
        } else if (publicationOn.isAfter(today)) {
            form.on = publicationOn;
        }
        return form;
    }

    /** @throws BusinessRuleViolation {@code payroll.run.dayMissing} */
    LocalDate day() {
        LocalDate filled = on;
        if (filled == null) {
            throw BusinessRuleViolation.of("payroll.run.dayMissing");
        }
        return filled;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public boolean isWithNotice() {
        return withNotice;
    }

    public void setWithNotice(boolean withNotice) {
        this.withNotice = withNotice;
    }
}
