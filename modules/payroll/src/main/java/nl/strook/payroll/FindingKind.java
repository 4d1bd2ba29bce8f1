package nl.strook.payroll;

import static nl.strook.payroll.FindingSeverity.BLOCK;
import static nl.strook.payroll.FindingSeverity.NOTICE;

import java.util.List;
import java.util.stream.Stream;

/** What can stand out in a result. */
public enum FindingKind {
    NEGATIVE_NET(BLOCK, false),
    BELOW_MINIMUM_WAGE(BLOCK, true),
    /** Net deductions reach into the minimum wage (art. 13 WML). */
    DEDUCTIONS_REACH_MINIMUM(BLOCK, true),
    IBAN_MISSING(BLOCK, false),
    /** A fact that art. 7:626 BW wants on the payslip is missing. */
    CONTRACT_FACTS_MISSING(BLOCK, false),
    /** A text of the payslip holds a character that no embedded font draws: its document could not be made. */
    UNPRINTABLE_TEXT(BLOCK, false),
    /** Wage tax was taken at 52 %. */
    BSN_MISSING(NOTICE, true),
    NET_DIFFERS(NOTICE, true),
    FIRST_PAYSLIP(NOTICE, true),
    LEFT_BUT_PAID(NOTICE, true),
    NEW_IBAN(NOTICE, true),
    CREDIT_CHANGED(NOTICE, true);

    private final FindingSeverity severity;
    private final boolean acceptable;

    FindingKind(FindingSeverity severity, boolean acceptable) {
        this.severity = severity;
        this.acceptable = acceptable;
    }

    /** What may be accepted without words. */
    static List<FindingKind> notices() {
        return Stream.of(values()).filter(kind -> kind.severity == NOTICE).toList();
    }

    public FindingSeverity severity() {
        return severity;
    }

    /** Whether somebody may let it stand; the others can only be mended. */
    public boolean isAcceptable() {
        return acceptable;
    }

    /** Whether accepting it needs a reason in words. */
    public boolean needsReason() {
        return severity == BLOCK;
    }
}
