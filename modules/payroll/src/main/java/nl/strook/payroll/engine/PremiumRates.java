package nl.strook.payroll.engine;

import nl.strook.payroll.engine.EmploymentTerms.AofRate;
import nl.strook.payroll.engine.EmploymentTerms.AwfRate;

/** Premium rates and the maximum premium wage of a year (Wfsv, Zvw). */
final class PremiumRates {

    private final Percent awfLow;
    private final Percent awfHigh;
    private final Percent ufo;
    private final Percent aofSmall;
    private final Percent aofLarge;
    private final Percent wko;
    private final Percent zvwEmployer;
    private final Percent zvwWithheld;
    private final long yearMaximumCents;

    PremiumRates(Figures f) {
        awfLow = f.percent("premium.awf.low");
        awfHigh = f.percent("premium.awf.high");
        ufo = f.percent("premium.ufo");
        aofSmall = f.percent("premium.aof.small");
        aofLarge = f.percent("premium.aof.large");
        wko = f.percent("premium.wko");
        zvwEmployer = f.percent("zvw.employer");
        zvwWithheld = f.percent("zvw.withheld");
        yearMaximumCents = f.scaled("premium.maximum", 2);
    }

    Percent awf(AwfRate rate) {
        return switch (rate) {
            case LOW -> awfLow;
            case HIGH -> awfHigh;
            case UFO -> ufo;
        };
    }

    Percent aof(AofRate rate) {
        return rate == AofRate.SMALL ? aofSmall : aofLarge;
    }

    Percent wko() {
        return wko;
    }

    Percent zvwEmployer() {
        return zvwEmployer;
    }

    Percent zvwWithheld() {
        return zvwWithheld;
    }

    /** Maximum premium wage and contribution wage of a year. */
    long yearMaximumCents() {
        return yearMaximumCents;
    }

    /** The year's maximum divided over the periods, cut to cents. */
    long maximumCents(PeriodKind kind) {
        return yearMaximumCents / kind.perYear();
    }
}
