package nl.strook.payroll.engine;

/** The rules that lines rest on; each names its place in the law in the rule set's file ({@code rule.…}). */
enum Rule {
    SALARY("salary"),
    SALARY_PART("salary.part"),
    HOURS("hours"),
    UNPAID("unpaid"),
    ALLOWANCE("allowance"),
    SPECIAL("special"),
    IN_KIND("in.kind"),
    UNTAXED("untaxed"),
    UNTAXED_EXCESS("untaxed.excess"),
    NET("net"),
    REIMBURSEMENT("reimbursement"),
    HOLIDAY_ALLOWANCE("holiday.allowance"),
    PENSION("pension"),
    TAX_TABLE("tax.table"),
    TAX_BROKEN("tax.broken"),
    TAX_EXTRA("tax.extra"),
    TAX_SPECIAL("tax.special"),
    TAX_ANONYMOUS("tax.anonymous"),
    ZVW_WITHHELD("zvw.withheld"),
    ZVW_EMPLOYER("zvw.employer"),
    AWF("premium.awf"),
    UFO("premium.ufo"),
    AOF("premium.aof"),
    WKO("premium.wko"),
    WHK("premium.whk"),
    MINIMUM_WAGE("minimum.wage");

    private final String key;

    Rule(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /** Id within a rule set, and the place in the law or the official books. */
    record Reference(String id, String source) {}
}
