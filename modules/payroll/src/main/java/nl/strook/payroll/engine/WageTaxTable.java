package nl.strook.payroll.engine;

import java.util.EnumMap;
import java.util.Map;

/**
 * Wage tax by the period tables, from their rules instead of their rows: Rekenvoorschriften voor de geautomatiseerde
 * loonadministratie (art. 20a, 22 to 22c and 25 Wet LB 1964). Integers only: cents per period, whole euros per year.
 */
final class WageTaxTable {

    /** Tax and the arbeidskorting set off (columns 15 and 18) of one period, in cents. */
    record TableTax(long taxCents, long arkCents) {
        static final TableTax NONE = new TableTax(0, 0);

        TableTax times(int periods) {
            return new TableTax(taxCents * periods, arkCents * periods);
        }

        TableTax plus(TableTax other) {
            return new TableTax(taxCents + other.taxCents, arkCents + other.arkCents);
        }
    }

    /** Which column of which table. */
    record Column(AgeClass age, TableColour colour, boolean credit, boolean elderly, boolean youngDisabled) {}

    private static final long RATE = 10_000;
    private static final long CREDIT_RATE = 100_000;

    private final long step;
    private final long top;
    private final Map<AgeClass, Brackets> brackets = new EnumMap<>(AgeClass.class);
    private final Taper generalUnder;
    private final Taper generalAow;
    private final Taper elderly;
    private final Work workUnder;
    private final Work workAow;
    private final long singleElderly;
    private final long youngDisabledUnder;
    private final long youngDisabledAow;
    private final Percent anonymous;

    WageTaxTable(Figures f) {
        step = f.whole("tax.lv");
        top = f.whole("tax.lmax");
        for (AgeClass age : AgeClass.values()) {
            brackets.put(age, Brackets.read(f, "tax." + age.name().toLowerCase(java.util.Locale.ROOT) + "."));
        }
        generalUnder = general(f, "ahk.under.");
        generalAow = general(f, "ahk.aow.");
        elderly = new Taper(f.whole("ouk.m1"), f.whole("ouk.g1"), f.whole("ouk.g2"), f.scaled("ouk.a1", 5));
        workUnder = Work.read(f, "ark.under.");
        workAow = Work.read(f, "ark.aow.");
        singleElderly = f.whole("aok");
        youngDisabledUnder = f.whole("jgk");
        youngDisabledAow = f.whole("jgk.aow");
        anonymous = f.percent("anonymous.percent");
    }

    private static Taper general(Figures f, String prefix) {
        return new Taper(f.whole(prefix + "m1"), f.whole("ahk.g1"), f.whole("ahk.g2"), f.scaled(prefix + "a1", 5));
    }

    /** Tax over a wage without BSN, name, address or identity: down to whole cents (art. 26b Wet LB 1964). */
    long anonymousTax(long wageCents) {
        return wageCents <= 0 ? 0 : anonymous.floor(wageCents);
    }

    Percent anonymousPercent() {
        return anonymous;
    }

    TableTax tax(long wageCents, PeriodKind period, Column column) {
        if (wageCents <= 0) {
            return TableTax.NONE;
        }
        int perYear = period.perYear();
        TableTax tax = wageCents <= Rounding.ceil(top * 100, perYear)
                ? withinTable(wageCents, perYear, column)
                : new TableTax(aboveTable(wageCents, perYear, brackets(column.age)), 0);
        if (!column.credit || !column.youngDisabled) {
            return tax;
        }
        long credit = Rounding.halfUp((column.age.aow() ? youngDisabledAow : youngDisabledUnder) * 100, perYear);
        return new TableTax(Math.max(0, tax.taxCents - credit), tax.arkCents);
    }

    private TableTax withinTable(long wageCents, int perYear, Column column) {
        long yearWage = Math.min(top, wageCents * perYear / (step * 100) * step);
        long gross = brackets(column.age).tax(yearWage);
        if (!column.credit) {
            return new TableTax(Rounding.halfUp(gross * 100, perYear), 0);
        }
        boolean aow = column.age.aow();
        long general = (aow ? generalAow : generalUnder).at(yearWage);
        long old = aow ? elderly.at(yearWage) : 0;
        long single = aow && column.elderly ? singleElderly : 0;
        long work = column.colour == TableColour.WHITE ? (aow ? workAow : workUnder).at(yearWage) : 0;
        long excess = general + old + single + work - gross;
        if (excess <= 0) {
            return new TableTax(Rounding.halfUp(-excess * 100, perYear), Rounding.halfUp(work * 100, perYear));
        }
        long workSetOff = work - Math.min(work, Math.max(0, excess - single));
        return new TableTax(0, Rounding.halfUp(workSetOff * 100, perYear));
    }

    /** Above the last row all credits are nil; the excess is rounded in the employee's favour. */
    private long aboveTable(long wageCents, int perYear, Brackets b) {
        long atTop = Rounding.halfUp(b.tax(top) * 100, perYear);
        long excess = Rounding.halfUp(wageCents * perYear * 1_000 - top * 100_000, perYear);
        return atTop + excess * b.rate3 / (RATE * 1_000);
    }

    private Brackets brackets(AgeClass age) {
        Brackets found = brackets.get(age);
        if (found == null) {
            throw new IllegalStateException("No brackets for " + age);
        }
        return found;
    }

    /** Three brackets of the annual table; rates in hundredths of a percent. */
    private record Brackets(long from2, long from3, long rate1, long rate2, long rate3, long tax2, long tax3) {

        static Brackets read(Figures f, String prefix) {
            return new Brackets(
                    f.whole(prefix + "a2"),
                    f.whole(prefix + "a3"),
                    f.scaled(prefix + "b1", 2),
                    f.scaled(prefix + "b2", 2),
                    f.scaled(prefix + "b3", 2),
                    f.whole(prefix + "c2"),
                    f.whole(prefix + "c3"));
        }

        long tax(long yearWage) {
            if (yearWage <= from2) {
                return yearWage * rate1 / RATE;
            }
            return yearWage <= from3
                    ? (yearWage - from2) * rate2 / RATE + tax2
                    : (yearWage - from3) * rate3 / RATE + tax3;
        }
    }

    /** A credit that shrinks between two wages (algemene heffingskorting, ouderenkorting); rounded up. */
    private record Taper(long maximum, long from, long until, long rate) {

        long at(long yearWage) {
            if (yearWage <= from) {
                return maximum;
            }
            return yearWage > until ? 0 : Math.max(0, maximum - (yearWage - from) * rate / CREDIT_RATE);
        }
    }

    /** Arbeidskorting: three build-up stretches, then down; rounded up to whole euros. */
    private record Work(
            long g1, long g2, long g3, long g4, long o1, long o2, long o3, long down, long m1, long m2, long m3) {

        static Work read(Figures f, String prefix) {
            return new Work(
                    f.whole("ark.g1"),
                    f.whole("ark.g2"),
                    f.whole("ark.g3"),
                    f.whole("ark.g4"),
                    f.scaled(prefix + "o1", 5),
                    f.scaled(prefix + "o2", 5),
                    f.scaled(prefix + "o3", 5),
                    f.scaled(prefix + "a1", 5),
                    f.whole(prefix + "m1") * CREDIT_RATE,
                    f.whole(prefix + "m2") * CREDIT_RATE,
                    f.whole(prefix + "m3") * CREDIT_RATE);
        }

        long at(long yearWage) {
            if (yearWage > g4) {
                return 0;
            }
            long credit = Math.min(yearWage * o1, m1);
            credit = Math.min(credit + Math.max(0, yearWage - g1) * o2, m2);
            credit = Math.min(credit + Math.max(0, yearWage - g2) * o3, m3);
            credit -= Math.max(0, yearWage - g3) * down;
            return credit <= 0 ? 0 : Rounding.ceil(credit, CREDIT_RATE);
        }
    }
}
