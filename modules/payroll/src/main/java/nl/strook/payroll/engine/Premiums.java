package nl.strook.payroll.engine;

import java.util.ArrayList;
import java.util.List;
import nl.strook.payroll.engine.EmploymentTerms.AwfRate;
import nl.strook.payroll.engine.EmploymentTerms.InsuranceTerms;
import nl.strook.payroll.engine.EmploymentTerms.PremiumRounding;
import nl.strook.payroll.engine.EmploymentTerms.ZvwKind;
import nl.strook.payroll.engine.PayslipCalculation.Premium;
import nl.strook.payroll.engine.YearToDate.Vcr;
import nl.strook.payroll.engine.YearToDate.VcrState;
import org.jspecify.annotations.Nullable;

/**
 * Employee-insurance premiums and Zvw by progressive cumulative calculation (VCR, grondslagaanwasmethode): per fund, per
 * income relationship, per calendar year. From the AOW month there are no premiums; the Zvw goes on.
 */
final class Premiums {

    private final Slip slip;
    private final InsuranceTerms terms;
    private final boolean anonymous;
    private final long wage;
    private final long maximum;
    private final PremiumRates rates;
    private final List<Premium> premiums = new ArrayList<>(5);
    private List<Param> explanation = List.of();
    private @Nullable VcrState explained;
    private Long explainedGrowth = 0L;
    private long total;
    private long zvwWage;
    private long zvwWithheld;
    private long zvwEmployer;

    /**
     * @param wage wage of this payment for employee insurance and Zvw
     * @param maximum period maximum that this payment adds; 0 when an earlier payment of the period added it
     */
    Premiums(Slip slip, InsuranceTerms terms, boolean anonymous, long wage, long maximum) {
        this.slip = slip;
        this.terms = terms;
        this.anonymous = anonymous;
        this.wage = wage;
        this.maximum = maximum;
        this.rates = slip.rules().premiums();
    }

    Vcr charge(Vcr before, boolean aow) {
        boolean insured = terms.insured() && !aow;
        boolean ufo = terms.awf() == AwfRate.UFO;
        VcrState awf = insured && !ufo ? next(before.awf(), false) : before.awf();
        VcrState ufoState = insured && ufo ? next(before.ufo(), false) : before.ufo();
        VcrState aof = insured ? next(before.aof(), false) : before.aof();
        VcrState whk = insured ? next(before.whk(), false) : before.whk();
        VcrState zvw = terms.zvw() == ZvwKind.NONE ? before.zvw() : next(before.zvw(), true);
        if (insured) {
            if (ufo) {
                add(
                        LineCode.UFO,
                        "line.premium.ufo",
                        Rule.UFO,
                        Fund.UFO,
                        before.ufo(),
                        ufoState,
                        rates.awf(terms.awf()));
            } else {
                add(LineCode.AWF, "line.premium.awf", Rule.AWF, Fund.AWF, before.awf(), awf, rates.awf(terms.awf()));
            }
            add(LineCode.AOF, "line.premium.aof", Rule.AOF, Fund.AOF, before.aof(), aof, rates.aof(terms.aof()));
            add(LineCode.WKO, "line.premium.wko", Rule.WKO, Fund.AOF, before.aof(), aof, rates.wko());
            add(LineCode.WHK, "line.premium.whk", Rule.WHK, Fund.WHK, before.whk(), whk, terms.whk());
        }
        zvwWage = zvw.baseCents() - before.zvw().baseCents();
        if (terms.zvw() == ZvwKind.EMPLOYER_LEVY) {
            zvwEmployer = round(rates.zvwEmployer(), zvwWage);
            addLine(
                    LineCode.ZVW_EMPLOYER,
                    "line.zvw.employer",
                    LineSection.EMPLOYER,
                    zvwEmployer,
                    "explain.zvw.employer",
                    Rule.ZVW_EMPLOYER,
                    before.zvw(),
                    zvw,
                    rates.zvwEmployer());
        } else if (terms.zvw() == ZvwKind.WITHHELD) {
            zvwWithheld = round(rates.zvwWithheld(), zvwWage);
            addLine(
                    LineCode.ZVW_WITHHELD,
                    "line.zvw.withheld",
                    LineSection.DEDUCTION,
                    -zvwWithheld,
                    "explain.zvw.withheld",
                    Rule.ZVW_WITHHELD,
                    before.zvw(),
                    zvw,
                    rates.zvwWithheld());
        }
        return new Vcr(awf, ufoState, aof, whk, zvw);
    }

    private VcrState next(VcrState before, boolean neverNegative) {
        long cumulativeWage = before.wageCents() + wage;
        long cumulativeMaximum = Math.min(before.maximumCents() + maximum, rates.yearMaximumCents());
        long base = anonymous ? cumulativeWage : Math.min(cumulativeWage, cumulativeMaximum);
        return new VcrState(cumulativeWage, cumulativeMaximum, neverNegative ? Math.max(0, base) : base);
    }

    private void add(String code, String label, Rule rule, Fund fund, VcrState before, VcrState after, Percent rate) {
        long growth = after.baseCents() - before.baseCents();
        long amount = round(rate, growth);
        premiums.add(new Premium(code, fund, growth, rate, amount));
        total += amount;
        addLine(code, label, LineSection.EMPLOYER, amount, "explain.premium", rule, before, after, rate);
    }

    private void addLine(
            String code,
            String label,
            LineSection section,
            long amount,
            String key,
            Rule rule,
            VcrState before,
            VcrState after,
            Percent percent) {
        long growth = after.baseCents() - before.baseCents();
        if (growth == 0 && amount == 0) {
            return;
        }
        Rate rate = Rate.percent(percent);
        List<Param> params = params(growth, after);
        Long base = explainedGrowth;
        slip.addOwn(code, label, section, base, rate, amount, slip.why(key, rule, base, rate, params));
    }

    /** Growth, wage and maximum; funds mostly agree, so that the values of the line before serve again. */
    private List<Param> params(long growth, VcrState after) {
        if (growth != explainedGrowth || !after.equals(explained)) {
            explainedGrowth = growth;
            explained = after;
            explanation =
                    List.of(Param.money(growth), Param.money(after.wageCents()), Param.money(after.maximumCents()));
        }
        return explanation;
    }

    private long round(Percent rate, long base) {
        return terms.rounding() == PremiumRounding.CUT ? rate.cut(base) : rate.halfUp(base);
    }

    List<Premium> premiums() {
        return premiums;
    }

    /** AWf or Ufo, Aof, Wko and Whk. */
    long total() {
        return total;
    }

    long zvwWage() {
        return zvwWage;
    }

    long zvwWithheld() {
        return zvwWithheld;
    }

    long zvwEmployer() {
        return zvwEmployer;
    }
}
