package nl.strook.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import nl.strook.core.money.DutchFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,56|1234.56",
                "1,234.56|1234.56",
                "1234.5|1234.50",
                "1234,5|1234.50",
                "-12,00|-12.00",
                "12,00-|-12.00",
                "−12,00|-12.00",
                "+12|12.00",
                "1.234.567|1234567.00",
                "1,234,567|1234567.00",
                "1.234.567,8|1234567.80",
                "1 234,56|1234.56",
                "1 234|1234.00",
                "€ 12,50|12.50",
                "€12,50|12.50",
                "-€ 12,50|-12.50",
                "€ -12,50|-12.50",
                "12,-|12.00",
                "12,--|12.00",
                "0,5|0.50",
                ",5|0.50",
                "8|8.00",
                "0|0.00",
                "00012|12.00",
                "12,5000|12.50",
            })
    void readsWhatPeopleWrite(String written, BigDecimal meant) {
        assertThat(AmountText.read(SheetCell.ofText(written)).value()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "1,234", "-1.234", "999.999", "€ 12.345"})
    void doesNotGuessWhatAPointBeforeThreeDigitsMeans(String written) {
        assertThat(AmountText.read(SheetCell.ofText(written)).problem()).isEqualTo(ReadProblem.AMBIGUOUS);
    }

    @Test
    void showsBothMeaningsOfAnAmbiguousNumber() {
        assertThat(AmountText.read(SheetCell.ofText("-1.234")).parameters())
                .isEqualTo(List.of("-1.234", new BigDecimal("-1234.00"), new BigDecimal("-1.23")));
    }

    @Test
    void aPointInANumberOfTheSpreadsheetItselfIsNeverAThousand() {
        assertThat(AmountText.read(SheetCell.ofNumber("1.23")).value()).isEqualTo("1.23");
        assertThat(AmountText.read(SheetCell.ofNumber("1.234")).problem()).isEqualTo(ReadProblem.TOO_MANY_DECIMALS);
        assertThat(AmountText.read(SheetCell.ofNumber("1234.5600000000001")).value())
                .isEqualTo("1234.56");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "acht|8.00",
                "8 uur|8.00",
                "7:30|7.50",
                "ca. 12,5 uur|12.50",
                "onbekend|8.00",
                "1.234.5|8.00",
                "(12,00)|12.00"
            })
    void namesAnExampleOfRight(String written, BigDecimal example) {
        Reading<BigDecimal> reading = AmountText.read(SheetCell.ofText(written));
        assertThat(reading.problem()).isEqualTo(ReadProblem.NOT_A_NUMBER);
        assertThat(reading.parameters()).isEqualTo(List.of(written, example));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.", "12.34.56", "1.23,45", "--5", "-", "€", "1e3", "5%", "=1+1", "١٢", "1,2,3", "12 34"})
    void refusesWhatIsNoNumber(String written) {
        assertThat(AmountText.read(SheetCell.ofText(written)).problem()).isEqualTo(ReadProblem.NOT_A_NUMBER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12,345|AMBIGUOUS", "0,123|TOO_MANY_DECIMALS", "1234,567|TOO_MANY_DECIMALS"})
    void neverRoundsByItself(String written, ReadProblem problem) {
        assertThat(AmountText.read(SheetCell.ofText(written)).problem()).isEqualTo(problem);
    }

    @Test
    void refusesMoreThanTenMillion() {
        assertThat(AmountText.read(SheetCell.ofText("9999999,99")).value()).isEqualTo("9999999.99");
        assertThat(AmountText.read(SheetCell.ofText("10000000,00")).problem()).isEqualTo(ReadProblem.TOO_LARGE);
        assertThat(AmountText.read(SheetCell.ofText("-10000000,00")).problem()).isEqualTo(ReadProblem.TOO_LARGE);
    }

    @Test
    void anEmptyCellIsNoProblem() {
        assertThat(AmountText.read(SheetCell.ofText("  ")).isEmpty()).isTrue();
    }

    @Property
    void readsBackWhatTheScreenWritesInBothLanguages(
            @ForAll @LongRange(min = -999_999_999, max = 999_999_999) long cents) {
        BigDecimal euros = BigDecimal.valueOf(cents, 2);
        for (Locale locale : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
            assertThat(AmountText.read(SheetCell.ofText(DutchFormat.amount(cents, locale)))
                            .value())
                    .isEqualTo(euros);
        }
        assertThat(AmountText.read(SheetCell.ofText(euros.toPlainString())).value())
                .isEqualTo(euros);
        assertThat(AmountText.read(SheetCell.ofText(euros.toPlainString().replace('.', ',')))
                        .value())
                .isEqualTo(euros);
    }

    @Property
    void oneMarkBeforeThreeDigitsIsAlwaysAskedAbout(
            @ForAll @IntRange(min = 1, max = 999) int front, @ForAll @IntRange(min = 0, max = 999) int back) {
        String point = front + "." + String.format(Locale.ROOT, "%03d", back);
        assertThat(AmountText.read(SheetCell.ofText(point)).problem()).isEqualTo(ReadProblem.AMBIGUOUS);
        assertThat(AmountText.read(SheetCell.ofText(point.replace('.', ','))).problem())
                .isEqualTo(ReadProblem.AMBIGUOUS);
    }

    @Property
    void anyTextGetsAnAnswer(@ForAll @StringLength(max = 60) String text) {
        Reading<BigDecimal> reading = AmountText.read(SheetCell.ofText(text));
        if (reading.value() != null) {
            assertThat(reading.value().scale()).isEqualTo(2);
        }
        DateText.read(SheetCell.ofText(text));
    }
}
