package nl.strook.payslips;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import nl.strook.acceptance.WebClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Employees who are paid by the month, per four weeks and by the week. */
class PayPeriodsWebIT {

    @ParameterizedTest
    @CsvSource({
        "frederik.krijger@noord.example, noord, M, 12",
        "anna.brouwer@transportmidden.example, transport-midden, 4W, 14",
        "roos.brouwer@kapsalonwest.example, kapsalon-west, W, 53"
    })
    @Tag("R38")
    @Tag("R39")
    @Tag("R40")
    @Tag("R42")
    void theListOfAYearIsInTheOrderOfThePeriodsAndTheHomeShowsTheThreeNewest(
            String account, String slug, String kind, int most) {
        WebClient client = WebClient.loggedIn(account);

        List<String> list = labels(
                client.get("/" + slug + "/payslips/my-payslips?year=2026").body());
        List<String> home = labels(client.get("/" + slug + "/").body());

        assertThat(list).hasSizeBetween(10, most).allMatch(label -> label.matches("2026-[1-9]\\d?-" + kind));
        assertThat(list)
                .isSortedAccordingTo(
                        Comparator.comparingInt(PayPeriodsWebIT::number).reversed())
                .doesNotHaveDuplicates();
        assertThat(home).startsWith(list.get(0), list.get(1), list.get(2));
        assertThat(home).hasSize(3);
    }

    private static int number(String label) {
        return Integer.parseInt(label.split("-")[1]);
    }

    /** In the order of the page, each once. */
    private static List<String> labels(String page) {
        return Pattern.compile(">(20\\d\\d-\\d{1,2}-(?:M|4W|W))<")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
