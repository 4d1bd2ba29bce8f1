package nl.strook.payroll.input.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.strook.payroll.engine.ComponentKind;
import nl.strook.payroll.engine.PayComponent;
import nl.strook.payroll.engine.Percent;
import nl.strook.payroll.engine.TaxTreatment;
import nl.strook.payroll.engine.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PayInputCheckTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 9, 30);
    private static final KnownEmployment FREDERIK = employment("1042", 1, "Frederik Krijger", null);
    private static final KnownEmployment NOOR = employment("1043", 1, "Noor Bakker", null);
    private static final KnownEmployment LEFT = employment("1038", 1, "Emma de Jong", LocalDate.of(2025, 7, 31));
    private static final KnownEmployment STARTS =
            new KnownEmployment(new UUID(0, 77), "1090", 1, "Nieuw Hier", LocalDate.of(2025, 10, 1), null);

    private final Map<SheetFacts.Use, SheetFacts.Highest> highest = new HashMap<>();
    private Set<SheetFacts.Use> standing = Set.of();

    @Test
    void findsTheFourWrongCellsAndTwoWarningsOfTheSample() {
        highest.put(new SheetFacts.Use(NOOR.id(), "125"), new SheetFacts.Highest(14 * 60, 0));
        SheetPreview preview = check(
                SheetRow.of(2, "1042", "Frederik Krijger", "125", "Overuren 125%", "14,00", "", "31-8-2025"),
                SheetRow.of(3, "1042", "Frederik Krijger", "310", "Reiskosten, km", "792,00", "", "30-9-2025"),
                SheetRow.of(7, "1042", "Frederik Krijger", "215", "Storingsdienst", "acht", "", "13-9-2025"),
                SheetRow.of(12, "1099", "K. de Boer", "310", "Reiskosten, km", "120,00", "", "30-9-2025"),
                SheetRow.of(19, "1043", "", "710", "Jubileum 12,5 jaar", "", "1.250,00", "31-9-2025"),
                SheetRow.of(23, "1043", "", "2150", "Storingsdienst", "6,00", "", "6-9-2025"),
                SheetRow.of(31, "1043", "Noor Bakker", "125", "Overuren 125%", "140,00", "", "31-8-2025"),
                SheetRow.of(32, "1042", "Frederik Krijger", "125", "Overuren 125%", "14,00", "", "31-8-2025"));
        assertThat(preview.errors())
                .containsExactly(
                        finding(Column.QUANTITY, 7, CellProblem.NOT_A_NUMBER, "acht", new BigDecimal("8.00")),
                        finding(Column.NUMBER, 12, CellProblem.NUMBER_UNKNOWN, "1099"),
                        finding(Column.DATE, 19, CellProblem.NO_SUCH_DAY, "31-9-2025", Month.SEPTEMBER, 30),
                        finding(Column.CODE, 23, CellProblem.CODE_MEANT, "2150", "215", "Storingsdienst"));
        assertThat(preview.warnings())
                .containsExactly(
                        finding(
                                Column.QUANTITY,
                                31,
                                CellProblem.UNUSUAL,
                                new BigDecimal("140.00"),
                                "Overuren 125%",
                                "Noor Bakker",
                                new BigDecimal("14.00")),
                        finding(Column.QUANTITY, 32, CellProblem.SAME_AS_ROW, 2));
        assertThat(preview.rightRows()).isEqualTo(2);
        assertThat(preview.mayBeStored()).isFalse();
        assertThatThrownBy(preview::checkedRows).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aMendedCellAndAnAcceptedWarningMakeTheSheetRight() {
        Sheet sheet = sheet(
                SheetRow.of(2, "1042", "", "125", "", "acht", "", ""),
                SheetRow.of(3, "1042", "", "125", "", "8", "", ""));
        Sheet mended = sheet.with(new CellPlace(Column.QUANTITY, 2), "8,00");
        SheetPreview open = PayInputCheck.check(mended, facts(), Set.of());
        assertThat(open.mayBeStored()).isFalse();
        assertThat(open.openWarnings()).isEqualTo(1);
        Set<String> accepted = Set.of(open.warnings().get(0).acceptanceKey());
        SheetPreview right = PayInputCheck.check(mended, facts(), accepted);
        assertThat(right.mayBeStored()).isTrue();
        assertThat(right.checkedRows()).extracting(CheckedRow::quantity).containsExactly(480L, 480L);
        assertThat(mended.hash()).isEqualTo(sheet.hash());
    }

    @Test
    void aWrongRowIsNamedAsLongAsItsNumberIsKnown() {
        SheetPreview preview = check(
                SheetRow.of(2, "1042", "", "125", "", "acht", "", ""),
                SheetRow.of(3, "1038", "", "9999", "", "1", "", ""),
                SheetRow.of(4, "1099", "", "125", "", "1", "", ""));
        assertThat(preview.rows())
                .extracting(PreviewRow::employeeName)
                .containsExactly("Frederik Krijger", "Emma de Jong", null);
    }

    @Test
    void anAcceptanceLapsesWhenTheRowSaysSomethingElse() {
        highest.put(new SheetFacts.Use(NOOR.id(), "125"), new SheetFacts.Highest(14 * 60, 0));
        SheetPreview first = check(SheetRow.of(2, "1043", "", "125", "", "140", "", ""));
        Set<String> accepted = Set.of(first.warnings().get(0).acceptanceKey());
        Sheet changed = first.sheet().with(new CellPlace(Column.QUANTITY, 2), "150");
        assertThat(PayInputCheck.check(first.sheet(), facts(), accepted).mayBeStored())
                .isTrue();
        assertThat(PayInputCheck.check(changed, facts(), accepted).mayBeStored())
                .isFalse();
    }

    @Test
    void namesEveryWrongHeader() {
        Sheet sheet = new Sheet(
                "a.csv",
                "a",
                "0",
                SheetRow.of(1, "nummer", "Naam", "Code", "", "Aantal", "Bedrag", "Datum"),
                List.of(SheetRow.of(2, "1042", "", "125", "", "1", "", "")),
                0);
        SheetPreview preview = PayInputCheck.check(sheet, facts(), Set.of());
        assertThat(preview.errors())
                .containsExactly(
                        finding(Column.CODE, 1, CellProblem.HEADER, "Code", "Looncode"),
                        finding(Column.DESCRIPTION, 1, CellProblem.HEADER, "", "Omschrijving"));
        assertThat(preview.columnsFound()).isEqualTo(5);
        assertThat(preview.mayBeStored()).isFalse();
        Sheet mended = sheet.with(new CellPlace(Column.CODE, 1), "Looncode")
                .with(new CellPlace(Column.DESCRIPTION, 1), "Omschrijving");
        assertThat(PayInputCheck.check(mended, facts(), Set.of()).mayBeStored()).isTrue();
    }

    @Test
    void anEmptySheetIsNotStored() {
        assertThat(check().mayBeStored()).isFalse();
    }

    @Test
    void proposesTheNumberOfWhoIsProbablyMeant() {
        assertThat(check(SheetRow.of(2, "1024", "frederik  krijger", "125", "", "1", "", ""))
                        .errors())
                .containsExactly(
                        finding(Column.NUMBER, 2, CellProblem.NUMBER_MEANT, "1024", "1042", "Frederik Krijger"));
    }

    @Test
    void findsANumberWithoutItsZeros() {
        KnownEmployment zeros = employment("0007", 1, "James Bond", null);
        SheetFacts facts = new SheetFacts(FIRST, LAST, List.of(zeros), facts().components(), Map.of(), Set.of());
        Sheet sheet = sheet(SheetRow.of(2, "7", "", "125", "", "1", "", ""));
        assertThat(PayInputCheck.check(sheet, facts, Set.of()).checkedRows())
                .extracting(CheckedRow::employmentId)
                .containsExactly(zeros.id());
    }

    @Test
    void asksWhichEmploymentOfSomeoneWithTwo() {
        KnownEmployment second = employment("1042", 2, "Frederik Krijger", null);
        SheetFacts facts =
                new SheetFacts(FIRST, LAST, List.of(FREDERIK, second), facts().components(), Map.of(), Set.of());
        Sheet sheet = sheet(SheetRow.of(2, "1042", "", "125", "", "1", "", ""));
        assertThat(PayInputCheck.check(sheet, facts, Set.of()).errors())
                .containsExactly(finding(Column.NUMBER, 2, CellProblem.NUMBER_DOUBLED, "1042", 2, "1042/1", "1042/2"));
        Sheet mended = sheet.with(new CellPlace(Column.NUMBER, 2), "1042/2");
        assertThat(PayInputCheck.check(mended, facts, Set.of()).checkedRows())
                .extracting(CheckedRow::employmentId)
                .containsExactly(second.id());
    }

    @Test
    void whoHasLeftIsAWarningAndWhoHasYetToStartAnError() {
        SheetPreview preview = check(
                SheetRow.of(2, "1038", "", "710", "", "", "100", ""),
                SheetRow.of(3, "1090", "", "710", "", "", "100", ""));
        assertThat(preview.warnings())
                .containsExactly(
                        finding(Column.NUMBER, 2, CellProblem.LEFT, "Emma de Jong", LocalDate.of(2025, 7, 31)));
        assertThat(preview.errors())
                .containsExactly(finding(
                        Column.NUMBER, 3, CellProblem.NOT_STARTED, "1090", "Nieuw Hier", LocalDate.of(2025, 10, 1)));
    }

    @Test
    void hoursAfterTheLastDayAreWrong() {
        assertThat(check(SheetRow.of(2, "1038", "", "125", "", "2", "", "5-9-2025"))
                        .errors())
                .containsExactly(finding(
                        Column.DATE, 2, CellProblem.DATE_OUTSIDE_EMPLOYMENT, LocalDate.of(2025, 9, 5), "Emma de Jong"));
    }

    @Test
    void eachComponentGetsTheMeasureThatItNeeds() {
        SheetPreview preview = check(
                SheetRow.of(2, "1042", "", "125", "", "", "20,00", ""),
                SheetRow.of(3, "1042", "", "125", "", "", "", ""),
                SheetRow.of(4, "1042", "", "710", "", "3", "", ""),
                SheetRow.of(5, "1042", "", "300", "", "", "", ""),
                SheetRow.of(6, "1042", "", "215", "", "1", "40", ""),
                SheetRow.of(7, "1042", "", "215", "", "", "", ""),
                SheetRow.of(8, "1042", "", "100", "", "1", "", ""),
                SheetRow.of(9, "1042", "", "", "", "1", "", ""),
                SheetRow.of(10, "", "", "125", "", "0,00", "", ""));
        assertThat(preview.errors())
                .extracting(finding -> finding.place() + " " + finding.problem())
                .containsExactly(
                        "F2 AMOUNT_NOT_USED",
                        "E3 QUANTITY_MISSING",
                        "E4 QUANTITY_NOT_USED",
                        "F5 AMOUNT_MISSING",
                        "F6 BOTH",
                        "E7 VALUE_MISSING",
                        "C8 CODE_NOT_ENTERED",
                        "C9 CODE_MISSING",
                        "A10 NUMBER_MISSING",
                        "E10 ZERO");
    }

    @Test
    void anUntaxedAllowanceMayHaveBothAndAJubileeNeither() {
        SheetPreview preview = check(
                SheetRow.of(2, "1042", "", "310", "", "792,00", "237,60", ""),
                SheetRow.of(3, "1042", "", "710", "", "", "", ""),
                SheetRow.of(4, "1042", "", "310", "", "", "100,00", ""));
        assertThat(preview.errors())
                .containsExactly(finding(Column.QUANTITY, 4, CellProblem.QUANTITY_MISSING, "Reiskosten, km"));
        assertThat(preview.rows().get(0).checked()).satisfies(row -> {
            assertThat(row.quantity()).isEqualTo(79_200);
            assertThat(row.amountCents()).isEqualTo(23_760);
        });
    }

    @Test
    void hoursBecomeMinutesAndOtherUnitsHundredths() {
        SheetPreview preview = check(
                SheetRow.of(2, "1042", "", "125", "", "7,33", "", ""),
                SheetRow.of(3, "1042", "", "215", "", "7,33", "", ""),
                SheetRow.of(4, "1042", "", "710", "", "", "-12,00", ""));
        assertThat(preview.checkedRows()).extracting(CheckedRow::quantity).containsExactly(440L, 733L, null);
        assertThat(preview.checkedRows()).extracting(CheckedRow::amountCents).containsExactly(null, null, -1_200L);
    }

    @Test
    void warnsAboutMuchWithoutAHistoryAndAboutAStandingComponent() {
        standing = Set.of(new SheetFacts.Use(FREDERIK.id(), "215"));
        SheetPreview preview = check(
                SheetRow.of(2, "1042", "", "125", "", "61", "", ""),
                SheetRow.of(3, "1042", "", "710", "", "", "10.000,01", ""),
                SheetRow.of(4, "1042", "", "215", "", "1", "", ""),
                SheetRow.of(5, "1043", "", "125", "", "8", "", "1-10-2025"),
                SheetRow.of(6, "1043", "", "125", "", "9", "", "1-10-2015"));
        assertThat(preview.warnings())
                .extracting(finding -> finding.place() + " " + finding.problem())
                .containsExactly("E2 MUCH", "F3 MUCH", "C4 ALSO_STANDING", "G5 DATE_OUTSIDE_PERIOD");
        assertThat(preview.errors())
                .extracting(finding -> finding.place() + " " + finding.problem())
                .containsExactly("G6 DATE_FAR");
    }

    private SheetPreview check(SheetRow... rows) {
        return PayInputCheck.check(sheet(rows), facts(), Set.of());
    }

    private static Sheet sheet(SheetRow... rows) {
        SheetRow header = SheetRow.of(1, "Nummer", "Naam", "Looncode", "Omschrijving", "Aantal", "Bedrag", "Datum");
        return new Sheet("uren.csv", "uren", "hash", header, List.of(rows), 0);
    }

    private SheetFacts facts() {
        Map<String, KnownComponent> components = new HashMap<>();
        for (KnownComponent component : List.of(
                component("100", ComponentKind.SALARY, "Salaris", Unit.PERIOD, null, null),
                component("125", ComponentKind.OVERTIME, "Overuren 125%", Unit.HOUR, null, null),
                component("215", ComponentKind.ALLOWANCE, "Storingsdienst", Unit.PIECE, 250_000L, null),
                component("300", ComponentKind.NET_DEDUCTION, "Voorschot", Unit.PIECE, null, null),
                component("310", ComponentKind.UNTAXED_ALLOWANCE, "Reiskosten, km", Unit.KILOMETRE, null, "travel.km"),
                component("710", ComponentKind.JUBILEE, "Jubileum 12,5 jaar", Unit.PIECE, null, null))) {
            components.put(component.code(), component);
        }
        return new SheetFacts(FIRST, LAST, List.of(FREDERIK, NOOR, LEFT, STARTS), components, highest, standing);
    }

    private static KnownComponent component(
            String code, ComponentKind kind, String name, Unit unit, @Nullable Long rate, @Nullable String limit) {
        Percent factor = kind == ComponentKind.JUBILEE ? Percent.of("25") : null;
        return new KnownComponent(
                new PayComponent(
                        code,
                        kind,
                        "line.x",
                        name,
                        TaxTreatment.TABLE,
                        true,
                        true,
                        true,
                        true,
                        false,
                        unit,
                        factor,
                        rate,
                        limit,
                        false),
                name);
    }

    private static KnownEmployment employment(String number, int sequence, String name, @Nullable LocalDate until) {
        return new KnownEmployment(
                new UUID(Long.parseLong(number), sequence), number, sequence, name, LocalDate.of(2020, 1, 1), until);
    }

    private static CellFinding finding(Column column, int row, CellProblem problem, java.io.Serializable... params) {
        return CellFinding.of(new CellPlace(column, row), problem, params);
    }
}
