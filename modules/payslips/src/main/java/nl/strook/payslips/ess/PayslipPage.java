package nl.strook.payslips.ess;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.strook.core.money.DutchFormat;
import nl.strook.payroll.api.PaidPeriod;
import nl.strook.payroll.api.PayslipContent;
import nl.strook.payroll.engine.PayslipCalculation.Totals;
import nl.strook.payslips.PayslipFactTexts;
import nl.strook.payslips.PayslipView;
import nl.strook.payslips.Payslips;
import nl.strook.websupport.menu.ModuleTexts;
import nl.strook.websupport.part.Strip;
import nl.strook.websupport.shell.Shell;
import org.jspecify.annotations.Nullable;

/** One payslip on screen: the amount, how it was calculated, and what changed. */
@Named
@ViewScoped
public class PayslipPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Payslips payslips;

    @Inject
    Shell shell;

    @Inject
    Clock clock;

    private @Nullable String id;
    private String title = "";
    private String label = "";
    private String net = "";
    private String paid = "";
    private String iban = "";
    private String yearNet = "";
    private String beforeName = "";
    private @Nullable UUID previousId;
    private @Nullable UUID nextId;
    private @Nullable Strip strip;
    private @Nullable PayslipDifference difference;
    private List<PayslipLines.Group> groups = List.of();
    private List<PayslipFactTexts.Fact> facts = List.of();

    /** Opens the payslip of the address; one that this person may not see answers the constant 404. */
    public void load() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        PayslipView view =
                id == null ? null : payslips.open(UUID.fromString(id)).orElse(null);
        if (view == null) {
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
            return;
        }
        show(view);
    }

    private void show(PayslipView view) {
        Locale locale = shell.getLocale();
        PaidPeriod period = view.period();
        PayslipContent content = view.content();
        Totals totals = content.calculation().totals();
        String name = PayslipNames.spoken(period.kind(), period.labelNumber(), locale);
        title = text("payslip.title", locale) + " " + name + " " + period.labelYear();
        label = period.label();
        net = DutchFormat.amount(totals.netCents(), locale);
        boolean isPaid = !period.paymentOn().isAfter(LocalDate.now(clock));
        paid = text(isPaid ? "paidOn" : "willBePaidOn", locale) + " " + DutchFormat.date(period.paymentOn());
        iban = content.person().maskedIban() == null
                ? text("payOtherwise", locale)
                : content.person().maskedIban();
        yearNet = DutchFormat.euros(content.calculation().after().wage().netCents(), locale);
        previousId = view.previousId();
        nextId = view.nextId();
        strip = PayslipStrips.of(
                totals.netCents(),
                totals.taxCents(),
                totals.pensionEmployeeCents(),
                Math.max(0, -totals.deductionCents() - totals.taxCents() - totals.pensionEmployeeCents()),
                locale);
        groups = new PayslipLines(locale).groups(content.calculation());
        facts = PayslipFactTexts.of(period, content, locale);
        if (view.before() != null && view.beforePeriod() != null) {
            difference = PayslipDifference.between(view.before(), content, locale);
            beforeName = PayslipNames.spoken(
                    view.beforePeriod().kind(), view.beforePeriod().labelNumber(), locale);
        }
    }

    private static String text(String key, Locale locale) {
        return ModuleTexts.text("payslips", key, locale);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public String getLabel() {
        return label;
    }

    public String getNet() {
        return net;
    }

    public String getPaid() {
        return paid;
    }

    public String getIban() {
        return iban;
    }

    public String getYearNet() {
        return yearNet;
    }

    public String getBeforeName() {
        return beforeName;
    }

    public @Nullable UUID getPreviousId() {
        return previousId;
    }

    public @Nullable UUID getNextId() {
        return nextId;
    }

    public @Nullable Strip getStrip() {
        return strip;
    }

    public @Nullable PayslipDifference getDifference() {
        return difference;
    }

    public List<PayslipLines.Group> getGroups() {
        return groups;
    }

    public List<PayslipFactTexts.Fact> getFacts() {
        return facts;
    }
}
