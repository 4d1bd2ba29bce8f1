package nl.strook.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.strook.core.time.StrookTime;

/** What people do on the pages of a run. */
final class RunSteps {

    private static final Pattern LABEL = Pattern.compile("20\\d\\d-\\d+-(M|4W|W)");

    /** A job goes on in the background, on a busy machine for a while. */
    private static final Locator.WaitForOptions JOB = new Locator.WaitForOptions().setTimeout(90_000);

    private RunSteps() {}

    /** Until the run's log, newest first, has a line so many times. */
    static void awaitLogged(Page page, String line, int times) {
        log(page)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + line + "$")))
                .nth(times - 1)
                .waitFor(JOB);
    }

    /** The period that the list of runs offers to open: {@code 2026-11-M}. */
    static String next(Page page) {
        return LABEL.matcher(page.locator("button[id$=':openNext']").innerText())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    /** Ticks what must have been looked at, or not, gives the password and approves. */
    static void approve(Page page, String password, boolean looked) {
        for (String seen : List.of("totalsSeen", "findingsSeen")) {
            page.locator("input[id$=':" + seen + "']").all().forEach(box -> box.setChecked(looked));
        }
        page.locator("input[id$=':password']").fill(password);
        page.locator("button[id$=':give']").click();
        page.waitForLoadState();
    }

    /** Ticks what an import warns about. */
    static void acceptWarnings(Page page) {
        Locator warnings = page.locator("input[name=accept]:not([checked])");
        if (warnings.count() > 0) {
            warnings.all().forEach(Locator::check);
            page.locator("button[id$=':recheck']").click();
        }
    }

    /** Lets one finding stand; the field for the reason opens with the row's own button. */
    static void accept(Locator row, String reason) {
        if (row.locator("details[open]").count() == 0) {
            row.locator("summary").click();
        }
        row.locator("input[type=text]").fill(reason);
        row.locator("button[name=accept]").click();
    }

    static void acceptNotices(Page page) {
        Locator all = page.locator("button[id$=':acceptNotices']");
        if (all.count() > 0) {
            all.click();
        }
        page.waitForLoadState();
    }

    /** From whatever the bureau has still to do, until the employer can approve. */
    static void bringToTheEmployer(Page page) {
        Locator calculate = page.locator("button[id$=':calculate']");
        if (calculate.count() == 0) {
            return;
        }
        calculate.click();
        page.locator("button[id$=':submit'], button[id$=':acceptNotices']")
                .first()
                .waitFor();
        acceptNotices(page);
        page.locator("button[id$=':submit']").click();
        page.waitForLoadState();
    }

    /** The button that publishes, once every document is there. */
    static Locator awaitDocuments(Page page) {
        Locator button = page.locator("button[id$=':publishNow']:not([disabled])");
        button.waitFor(JOB);
        return button;
    }

    /** The same, with the password filled in where it is asked. */
    static Locator publish(Page page, String password) {
        Locator button = awaitDocuments(page);
        page.locator("input[id$=':publishPassword']").all().forEach(field -> field.fill(password));
        return button;
    }

    /** Plans the publication as the form is filled in. */
    static void plan(Page page, String password) {
        page.locator("input[id$=':publishPassword']").all().forEach(field -> field.fill(password));
        page.locator("button[id$=':plan']").click();
        page.getByText("De publicatie is gepland.").waitFor();
    }

    /** As it is typed and as the log says it: {@code 2-12-2026}. */
    static String tomorrow() {
        LocalDate day = LocalDate.now(StrookTime.ZONE).plusDays(1);
        return day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear();
    }

    /** How often the run's log has a line. */
    static long logged(Page page, String line) {
        return log(page).allInnerTexts().stream().filter(line::equals).count();
    }

    private static Locator log(Page page) {
        return page.locator("section[aria-labelledby=h-log] li p:first-child");
    }
}
