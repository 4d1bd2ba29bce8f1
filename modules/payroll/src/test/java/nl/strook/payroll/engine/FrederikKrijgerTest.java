package nl.strook.payroll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.strook.core.money.DutchFormat;
import nl.strook.payroll.api.LineTexts;
import nl.strook.payroll.engine.EmploymentTerms.SalaryBasis;
import nl.strook.payroll.engine.YearToDate.HolidayReserve;
import nl.strook.payroll.engine.YearToDate.Vcr;
import nl.strook.payroll.engine.YearToDate.Wage;
import nl.strook.payroll.engine.YearToDate.YearWage;
import org.junit.jupiter.api.Test;

/**
 * The two payslips and the annual statement that the design draws: a salary of 3.300,00 until 31 May 2024 and 3.450,00
 * after, paid month by month since January 2024.
 */
class FrederikKrijgerTest {

    private static final LineTexts TEXTS = new LineTexts(Locale.forLanguageTag("nl"));
    private static final LocalDate IN_SERVICE = LocalDate.of(2021, 3, 1);
    private static final Map<YearMonth, PayslipCalculation> PAID = pay(YearMonth.of(2025, 9));

    private static Map<YearMonth, PayslipCalculation> pay(YearMonth last) {
        Sample frederik = Sample.monthly(330_000)
                .employed(IN_SERVICE, null)
                .salary(
                        Sample.fullTime(IN_SERVICE, SalaryBasis.MONTH, 330_000),
                        Sample.fullTime(LocalDate.of(2024, 6, 1), SalaryBasis.MONTH, 345_000))
                .pension("4.80", "0", 0, null);
        YearToDate state = new YearToDate(
                2024,
                Vcr.ZERO,
                Wage.ZERO,
                List.of(),
                HolidayReserve.opening(184_800, Percent.of("8"), LocalDate.of(2023, 6, 1)),
                2023,
                null,
                new YearWage(2023, 39_000_00));
        Map<YearMonth, PayslipCalculation> paid = new TreeMap<>();
        for (YearMonth month = YearMonth.of(2024, 1); !month.isAfter(last); month = month.plusMonths(1)) {
            PayslipCalculation result =
                    frederik.pay(Sample.month(month.getYear(), month.getMonthValue(), input(month)), state);
            paid.put(month, result);
            state = result.after();
        }
        return paid;
    }

    private static InputLine[] input(YearMonth month) {
        List<InputLine> lines = new ArrayList<>();
        lines.add(Sample.amount("740", 500));
        if (month.getYear() == 2025) {
            int kilometres = new int[] {0, 711, 711, 711, 711, 720, 738, 738, 216, 792}[month.getMonthValue()];
            lines.add(Sample.units("310", kilometres * 100L, month.atEndOfMonth()));
        }
        if (month.equals(YearMonth.of(2025, 8))) {
            lines.add(Sample.units("125", 6 * 60, LocalDate.of(2025, 7, 31)));
        }
        if (month.equals(YearMonth.of(2025, 9))) {
            lines.add(Sample.units("125", 14 * 60, LocalDate.of(2025, 8, 31)));
        }
        return lines.toArray(new InputLine[0]);
    }

    @Test
    void the_slip_of_august_2025_comes_out_line_for_line() {
        PayslipCalculation august = PAID.get(YearMonth.of(2025, 8));
        assertThat(printed(august))
                .containsExactly(
                        "Salaris | 1,00 maand | 3.450,00 | 3.450,00 | 27.600,00",
                        "Overuren 125% (juli) | 6,00 uur | 24,88 | 149,28 | 149,28",
                        "Pensioenpremie werknemer | 3.450,00 | 4,80% | -165,60 | -1.324,80",
                        "Loonheffing | 3.433,68 | tabel | -582,33 | -5.590,04",
                        "Personeelsvereniging |  |  | -5,00 | -40,00",
                        "Reiskosten onbelast | 216 km | 0,23 | 49,68 | 1.208,88");
        assertThat(august.totals().grossCents()).isEqualTo(3_599_28);
        assertThat(august.totals().deductionCents()).isEqualTo(-752_93);
        assertThat(august.totals().allowanceCents()).isEqualTo(49_68);
        assertThat(august.totals().netCents()).isEqualTo(2_896_03);
        assertThat(august.totals().taxWageCents()).isEqualTo(3_433_68);
        assertThat(august.totals().arkCents()).isEqualTo(463_08);
        assertThat(august.totals().zvwWageCents()).isEqualTo(3_433_68);
        assertThat(august.totals().zvwEmployerCents()).isEqualTo(223_53);
        assertThat(august.totals().holidayReserveCents()).isEqualTo(839_94);
        assertThat(august.totals().paidMinutes()).isEqualTo(174 * 60);
        assertThat(august.minimumWage().dueMinutes()).isEqualTo(168 * 60);
        assertThat(august.minimumWage().dueCents()).isEqualTo(2_419_20);
        assertThat(august.tax().tableCode()).isEqualTo("012");
        Wage year = august.after().wage();
        assertThat(year.grossCents()).isEqualTo(31_061_28);
        assertThat(year.deductionCents()).isEqualTo(-6_954_84);
        assertThat(year.netCents()).isEqualTo(25_315_32);
        assertThat(year.taxWageCents()).isEqualTo(29_736_48);
        assertThat(year.taxCents()).isEqualTo(5_590_04);
        assertThat(year.arkCents()).isEqualTo(3_680_77);
        assertThat(year.zvwWageCents()).isEqualTo(29_736_48);
        assertThat(year.zvwEmployerCents()).isEqualTo(1_935_81);
        assertThat(august.otherYearTotals())
                .filteredOn(total -> total.section() == LineSection.GROSS)
                .singleElement()
                .satisfies(total -> {
                    assertThat(TEXTS.fill(total.labelKey(), total.labelParams()))
                            .isEqualTo("Vakantiegeld (mei)");
                    assertThat(total.amountCents()).isEqualTo(3_312_00);
                });
    }

    @Test
    void the_slip_of_may_2025_with_holiday_allowance_comes_out_line_for_line() {
        PayslipCalculation may = PAID.get(YearMonth.of(2025, 5));
        assertThat(printed(may))
                .containsExactly(
                        "Salaris | 1,00 maand | 3.450,00 | 3.450,00 | 17.250,00",
                        "Vakantiegeld (juni 2024 t/m mei 2025) | 41.400,00 | 8,00% | 3.312,00 | 3.312,00",
                        "Pensioenpremie werknemer | 3.450,00 | 4,80% | -165,60 | -828,00",
                        "Loonheffing tabel | 3.284,40 | tabel | -518,75 | -2.593,75",
                        "Loonheffing bijzonder tarief | 3.312,00 | 41,56% | -1.376,46 | -1.376,46",
                        "Personeelsvereniging |  |  | -5,00 | -25,00",
                        "Reiskosten onbelast | 720 km | 0,23 | 165,60 | 819,72");
        assertThat(may.totals().grossCents()).isEqualTo(6_762_00);
        assertThat(may.totals().deductionCents()).isEqualTo(-2_065_81);
        assertThat(may.totals().netCents()).isEqualTo(4_861_79);
        assertThat(may.totals().taxWageCents()).isEqualTo(6_596_40);
        assertThat(may.totals().taxCents()).isEqualTo(1_895_21);
        assertThat(may.totals().arkCents()).isEqualTo(459_67);
        assertThat(may.totals().zvwEmployerCents()).isEqualTo(429_42);
        assertThat(may.totals().holidayReserveCents()).isZero();
        assertThat(may.totals().paidMinutes()).isEqualTo(176 * 60);
        assertThat(may.minimumWage().dueCents()).isEqualTo(2_474_56);
        assertThat(may.tax().specialPercent()).isEqualTo(Percent.of("41.56"));
        assertThat(may.tax().specialYearWageCents() / 100).isEqualTo(41_866);
        Wage year = may.after().wage();
        assertThat(year.grossCents()).isEqualTo(20_562_00);
        assertThat(year.deductionCents()).isEqualTo(-4_823_21);
        assertThat(year.netCents()).isEqualTo(16_558_51);
        assertThat(year.taxWageCents()).isEqualTo(19_734_00);
        assertThat(year.taxCents()).isEqualTo(3_970_21);
        assertThat(year.arkCents()).isEqualTo(2_298_35);
        assertThat(year.zvwEmployerCents()).isEqualTo(1_284_66);
    }

    @Test
    void the_year_2024_gives_the_annual_statement() {
        Wage year = PAID.get(YearMonth.of(2024, 12)).after().wage();
        assertThat(year.taxWageCents() / 100).isEqualTo(41_866);
        assertThat(up(year.taxCents())).isEqualTo(7_653);
        assertThat(up(year.arkCents())).isEqualTo(5_501);
        assertThat(year.zvwWithheldCents()).isZero();
        assertThat(year.premiumsCents() / 100).isEqualTo(4_940);
        assertThat(year.zvwEmployerCents() / 100).isEqualTo(2_750);
    }

    @Test
    void september_2025_with_fourteen_hours_of_overtime_comes_out() {
        PayslipCalculation september = PAID.get(YearMonth.of(2025, 9));
        assertThat(september.totals().grossCents()).isEqualTo(3_798_32);
        assertThat(september.totals().taxCents()).isEqualTo(668_42);
        assertThat(september.totals().netCents()).isEqualTo(3_141_46);
    }

    private static long up(long cents) {
        return (cents + 99) / 100;
    }

    private static List<String> printed(PayslipCalculation result) {
        return result.lines().stream()
                .filter(line -> line.section() != LineSection.EMPLOYER)
                .map(line -> String.join(
                        " | ",
                        TEXTS.label(line),
                        TEXTS.units(line),
                        TEXTS.rate(line),
                        DutchFormat.amount(line.amountCents(), Locale.forLanguageTag("nl")),
                        DutchFormat.amount(result.yearCentsOf(line), Locale.forLanguageTag("nl"))))
                .toList();
    }
}
