package nl.strook.websupport.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TypedInputTest {

    @Test
    void aDateMayBeTypedInFourForms() {
        LocalDate date = LocalDate.of(2025, 2, 24);
        assertThat(TypedDate.parse("24-2-2025")).contains(date);
        assertThat(TypedDate.parse("24-02-2025")).contains(date);
        assertThat(TypedDate.parse("24/2/25")).contains(date);
        assertThat(TypedDate.parse("24022025")).contains(date);
    }

    @Test
    void aDayThatDoesNotExistIsNoDate() {
        assertThat(TypedDate.parse("31-9-2025")).isEmpty();
        assertThat(TypedDate.parse("morgen")).isEmpty();
    }

    @Test
    void anAmountMayBeTypedInTheDutchAndTheEnglishWay() {
        assertThat(TypedAmount.parse("1.234,56")).contains(123456L);
        assertThat(TypedAmount.parse("1,234.56")).contains(123456L);
        assertThat(TypedAmount.parse("1234,5")).contains(123450L);
        assertThat(TypedAmount.parse("\u20ac -45,24")).contains(-4524L);
    }

    @Test
    void aGroupOfThreeDigitsIsThousandsAndNeverDecimals() {
        assertThat(TypedAmount.parse("1.234")).contains(123400L);
        assertThat(TypedAmount.parse("1,234")).contains(123400L);
    }

    @Test
    void whatIsNoAmountIsRefused() {
        assertThat(TypedAmount.parse("acht")).isEmpty();
        assertThat(TypedAmount.parse("1,2345")).isEmpty();
        assertThat(TypedAmount.parse("12.34.56")).isEmpty();
    }

    @Test
    void hoursMayBeTypedAsADecimalOrAsHoursAndMinutes() {
        assertThat(TypedHours.parse("38")).contains(2280);
        assertThat(TypedHours.parse("38,5")).contains(2310);
        assertThat(TypedHours.parse("38.50")).contains(2310);
        assertThat(TypedHours.parse("7:30")).contains(450);
        assertThat(TypedHours.parse("7,33")).contains(440);
    }

    @Test
    void whatIsNoNumberOfHoursIsRefused() {
        assertThat(TypedHours.parse("7:75")).isEmpty();
        assertThat(TypedHours.parse("-8")).isEmpty();
        assertThat(TypedHours.parse("acht uur")).isEmpty();
    }
}
