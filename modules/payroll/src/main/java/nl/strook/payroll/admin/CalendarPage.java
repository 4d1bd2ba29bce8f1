package nl.strook.payroll.admin;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.time.StrookTime;
import nl.strook.payroll.PayCalendarPeriod;
import nl.strook.payroll.PayCalendars;
import nl.strook.payroll.PayFrequency;
import nl.strook.payroll.PayrollPermissions;
import nl.strook.payroll.PayrollSettings;
import nl.strook.websupport.command.CommandKey;
import nl.strook.websupport.shell.Shell;

/** The pay calendar of one employer: its settings and the four days of each period of a year. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PayCalendars calendars;

    @Inject
    CommandKey commandKey;

    @Inject
    CurrentUser user;

    @Inject
    Shell shell;

    @Inject
    Clock clock;

    private int year;
    private boolean chosen;
    private String frequencyText = "";
    private int netDifference;
    private boolean delivererBarred;
    private List<Line> lines = List.of();
    private PayFrequency frequency = PayFrequency.MONTH;
    private int paymentDay = 25;

    /** A period with its days. */
    public record Line(
            String label,
            LocalDate first,
            LocalDate last,
            String cutOff,
            String approval,
            String publication,
            String payment)
            implements Serializable {}

    public void load() {
        RunWords words = words();
        if (year == 0) {
            year = today().getYear();
        }
        PayrollSettings settings = calendars.findSettings().orElse(null);
        chosen = settings != null;
        if (settings != null) {
            frequencyText = words.text("calendar.frequency." + settings.getFrequency());
            netDifference = settings.getNetDifferencePercent();
            delivererBarred = settings.isDelivererMayNotApprove();
        }
        lines = calendars.periods(year).stream()
                .map(period -> line(period, words))
                .toList();
    }

    /** How this employer pays; once. */
    public void choose() {
        commandKey.once("payroll.settings.choose", () -> calendars.choose(frequency, paymentDay));
        load();
    }

    /** Puts the periods of the year into the calendar. */
    public void confirm() {
        commandKey.once("payroll.calendar.confirm", () -> calendars.confirm(year));
        load();
    }

    public void guard() {
        commandKey.once("payroll.settings.guard", () -> calendars.guard(netDifference, delivererBarred));
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words().text("calendar.saved"), null));
        load();
    }

    private static Line line(PayCalendarPeriod period, RunWords words) {
        return new Line(
                period.getLabel(),
                period.getFirstOn(),
                period.getLastOn(),
                words.day(period.getCutOffOn()),
                words.day(period.getApprovalOn()),
                words.day(period.getPublicationOn()),
                words.day(period.getPaymentOn()));
    }

    private RunWords words() {
        return new RunWords(shell.getLocale(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(StrookTime.ZONE));
    }

    public boolean isMayChange() {
        return user.can(PayrollPermissions.RUN_ID);
    }

    public boolean isChosen() {
        return chosen;
    }

    public String getFrequencyText() {
        return frequencyText;
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<PayFrequency> getFrequencies() {
        return List.of(PayFrequency.values());
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public int getNetDifference() {
        return netDifference;
    }

    public void setNetDifference(int netDifference) {
        this.netDifference = netDifference;
    }

    public boolean isDelivererBarred() {
        return delivererBarred;
    }

    public void setDelivererBarred(boolean delivererBarred) {
        this.delivererBarred = delivererBarred;
    }

    public PayFrequency getFrequency() {
        return frequency;
    }

    public void setFrequency(PayFrequency frequency) {
        this.frequency = frequency;
    }

    public int getPaymentDay() {
        return paymentDay;
    }

    public void setPaymentDay(int paymentDay) {
        this.paymentDay = paymentDay;
    }
}
