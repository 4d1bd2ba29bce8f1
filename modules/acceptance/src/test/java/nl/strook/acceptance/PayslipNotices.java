package nl.strook.acceptance;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The mails about payslips of one employer that arrive from some moment on. */
final class PayslipNotices {

    private static final int MOST_WAITS = 60;
    private static final int WAIT_MILLIS = 500;

    /** Two rounds of the dispatcher, in which a second mail would come. */
    private static final int TWO_ROUNDS_MILLIS = 5_000;

    private final Mails mails;
    private final String path;
    private final Map<String, Long> before;

    private PayslipNotices(Mails mails, String path) {
        this.mails = mails;
        this.path = path;
        this.before = now();
    }

    /** Begins to count when the mails of before are out, those of the demo world too. */
    static PayslipNotices fromNowOn(Mails mails, String slug) {
        awaitStandstill(mails);
        return new PayslipNotices(mails, "/" + slug + "/payslips/payslip/");
    }

    /** How many each person got since. */
    Map<String, Long> perPerson() {
        Map<String, Long> more = now();
        before.forEach((to, count) -> more.merge(to, -count, Long::sum));
        more.values().removeIf(count -> count == 0);
        return more;
    }

    /** The same, when that many people have one and nothing follows. */
    Map<String, Long> awaitAll(int people) {
        for (int i = 0; i < MOST_WAITS && perPerson().size() < people; i++) {
            Mails.pause(WAIT_MILLIS);
        }
        Mails.pause(TWO_ROUNDS_MILLIS);
        return perPerson();
    }

    Mails.Mail newest(String address) {
        return mails.to(address).stream().filter(this::isOne).findFirst().orElseThrow();
    }

    private static void awaitStandstill(Mails mails) {
        int known = -1;
        for (int i = 0; i < MOST_WAITS && mails.all().size() != known; i++) {
            known = mails.all().size();
            Mails.pause(TWO_ROUNDS_MILLIS);
        }
    }

    private Map<String, Long> now() {
        return mails.all().stream()
                .filter(this::isOne)
                .collect(Collectors.groupingBy(Mails.Mail::to, TreeMap::new, Collectors.counting()));
    }

    private boolean isOne(Mails.Mail mail) {
        return mail.text().contains(path);
    }
}
