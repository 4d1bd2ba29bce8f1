package nl.strook.payroll;

import nl.strook.core.workforce.InsuranceFund;
import nl.strook.core.workforce.MovedIn;
import nl.strook.core.workforce.MovedIn.FundFigures;
import nl.strook.payroll.engine.Percent;
import nl.strook.payroll.engine.YearToDate;
import nl.strook.payroll.engine.YearToDate.HolidayReserve;
import nl.strook.payroll.engine.YearToDate.Vcr;
import nl.strook.payroll.engine.YearToDate.VcrState;
import nl.strook.payroll.engine.YearToDate.Wage;
import nl.strook.payroll.engine.YearToDate.YearWage;
import org.jspecify.annotations.Nullable;

/** The state from which the first payment of an employment starts. */
final class OpeningState {

    private static final FundFigures NOTHING = new FundFigures(0, 0, 0);

    private OpeningState() {}

    /** @param moved figures of the administration before; null when there is none */
    static YearToDate of(@Nullable MovedIn moved, int paymentYear, Percent holidayAllowance) {
        if (moved == null || moved.year() > paymentYear) {
            return YearToDate.start(paymentYear);
        }
        Long before = moved.previousYearWageCents();
        YearWage previous = before == null ? null : new YearWage(moved.year() - 1, before);
        return new YearToDate(
                moved.year(),
                vcr(moved),
                wage(moved),
                java.util.List.of(),
                moved.holidayReserveCents() == 0
                        ? HolidayReserve.ZERO
                        : HolidayReserve.opening(
                                moved.holidayReserveCents(), holidayAllowance, moved.holidayReserveSince()),
                moved.holidayPaidYear(),
                null,
                previous);
    }

    private static Vcr vcr(MovedIn moved) {
        return new Vcr(
                state(moved, InsuranceFund.AWF),
                state(moved, InsuranceFund.UFO),
                state(moved, InsuranceFund.AOF),
                state(moved, InsuranceFund.WHK),
                state(moved, InsuranceFund.ZVW));
    }

    private static VcrState state(MovedIn moved, InsuranceFund fund) {
        FundFigures figures = moved.funds().getOrDefault(fund, NOTHING);
        return new VcrState(figures.wageCents(), figures.maximumCents(), figures.baseCents());
    }

    private static Wage wage(MovedIn moved) {
        return new Wage(
                moved.grossCents(),
                0,
                0,
                moved.netCents(),
                moved.taxWageCents(),
                0,
                moved.taxCents(),
                0,
                moved.labourCreditCents(),
                moved.zvwWageCents(),
                moved.zvwWithheldCents(),
                moved.premiumsCents(),
                moved.zvwEmployerCents(),
                0,
                0,
                0,
                0,
                0);
    }
}
