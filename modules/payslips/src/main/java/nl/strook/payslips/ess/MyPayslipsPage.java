package nl.strook.payslips.ess;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.strook.core.money.DutchFormat;
import nl.strook.payslips.AnnualStatementRow;
import nl.strook.payslips.PayslipOverview;
import nl.strook.payslips.PayslipYear;
import nl.strook.payslips.Payslips;
import nl.strook.websupport.shell.Shell;
import org.jspecify.annotations.Nullable;

/** {@code Mijn loonstroken (per periode)}: a year at a time, with the annual statements and the year's total. */
@Named
@ViewScoped
public class MyPayslipsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Payslips payslips;

    @Inject
    Shell shell;

    @Inject
    Clock clock;

    private List<PayslipYear> years = List.of();
    private List<PayslipCard> cards = List.of();
    private List<AnnualStatementRow> annualStatements = List.of();
    private int year;
    private @Nullable PayslipChart chart;

    @PostConstruct
    void load() {
        PayslipOverview overview = payslips.overview(asked());
        years = overview.years();
        year = overview.year();
        annualStatements = overview.annualStatements();
        LocalDate today = LocalDate.now(clock);
        Locale locale = shell.getLocale();
        cards = overview.payslips().stream()
                .map(row -> PayslipCard.of(row, today, locale))
                .toList();
        chart = cards.isEmpty() ? null : PayslipChart.of(cards, year, locale);
    }

    /** The year of the address. */
    private static @Nullable Integer asked() {
        String text = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("year");
        return text == null || !text.matches("\\d{4}") ? null : Integer.valueOf(text);
    }

    public List<PayslipYear> getYears() {
        return years;
    }

    public int getYear() {
        return year;
    }

    public List<PayslipCard> getCards() {
        return cards;
    }

    public List<AnnualStatementRow> getAnnualStatements() {
        return annualStatements;
    }

    public @Nullable PayslipChart getChart() {
        return chart;
    }

    /** Net over the shown year. */
    public String getTotal() {
        return DutchFormat.euros(cards.stream().mapToLong(PayslipCard::netCents).sum(), shell.getLocale());
    }
}
