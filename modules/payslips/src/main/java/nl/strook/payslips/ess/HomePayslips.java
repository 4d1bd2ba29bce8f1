package nl.strook.payslips.ess;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.strook.payslips.Payslips;
import nl.strook.websupport.shell.Shell;
import org.jspecify.annotations.Nullable;

/** The block of the start page: the three newest payslips, the newest one big. */
@Named
@RequestScoped
public class HomePayslips {

    private static final int SHOWN = 3;

    @Inject
    Payslips payslips;

    @Inject
    Shell shell;

    @Inject
    Clock clock;

    private @Nullable List<PayslipCard> cards;

    /** At most three, newest first; asked once. */
    public List<PayslipCard> getCards() {
        List<PayslipCard> known = cards;
        if (known == null) {
            Locale locale = shell.getLocale();
            LocalDate today = LocalDate.now(clock);
            known = payslips.newest(SHOWN).stream()
                    .map(row -> PayslipCard.of(row, today, locale))
                    .toList();
            cards = known;
        }
        return known;
    }

    public @Nullable PayslipCard getNewest() {
        return getCards().isEmpty() ? null : getCards().get(0);
    }

    /** The second and third. */
    public List<PayslipCard> getOlder() {
        return getCards().isEmpty()
                ? List.of()
                : getCards().subList(1, getCards().size());
    }
}
