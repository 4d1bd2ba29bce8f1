package nl.strook.websupport.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NavigationTest {

    private final MenuLine runs = new MenuLine("payroll", "runs", "Salarisruns", "/runs", "calculator", false);
    private final MenuLine calendar =
            new MenuLine("payroll", "calendar", "Loonkalender", "/calendar", "calendar", false);
    private final MenuLine payslips = new MenuLine("payslips", "payslips", "Loonstroken", "/payslips", "wallet", false);

    @Test
    void aPageThatIsNoLineStandsUnderTheFirstLineOfItsModule() {
        assertThat(Navigation.withCurrent(List.of(payslips, runs, calendar), "payroll"))
                .extracting(MenuLine::current)
                .containsExactly(false, true, false);
    }

    @Test
    void aPageThatIsALineStandsUnderItself() {
        assertThat(Navigation.withCurrent(List.of(runs, calendar.asCurrent()), "payroll"))
                .extracting(MenuLine::current)
                .containsExactly(false, true);
    }

    @Test
    void aPageOfTheShellStandsUnderNoModule() {
        assertThat(Navigation.withCurrent(List.of(runs, calendar), "employees")).noneMatch(MenuLine::current);
    }
}
