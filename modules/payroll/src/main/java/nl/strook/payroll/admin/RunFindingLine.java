package nl.strook.payroll.admin;

import java.io.Serializable;
import nl.strook.payroll.RunSheet.FindingLine;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the page draws it.
 *
 * @param acceptable whether there is a button for it; {@code reason} whether it asks for words
 */
public record RunFindingLine(
        String id,
        String name,
        String number,
        String kind,
        String title,
        String detail,
        String before,
        String now,
        String difference,
        boolean acceptable,
        boolean reason,
        @Nullable String accepted)
        implements Serializable {

    static RunFindingLine of(FindingLine finding, RunWords words) {
        Long before = finding.previousNetCents();
        String given = finding.reason();
        return new RunFindingLine(
                finding.id().toString(),
                finding.name(),
                finding.number(),
                finding.accepted() ? "ok" : finding.block() ? "bad" : "wait",
                words.title(finding),
                finding.accepted() && given != null
                        ? reasoned(words.detail(finding), given, words)
                        : words.detail(finding),
                words.amount(before),
                words.amount(finding.netCents()),
                before == null ? words.signed(finding.netCents()) : words.signed(finding.netCents() - before),
                finding.kind().isAcceptable() && !finding.accepted(),
                finding.kind().needsReason(),
                finding.accepted() ? words.accepted(finding) : null);
    }

    private static String reasoned(String detail, String given, RunWords words) {
        String reason = words.text("finding.reason", given);
        return detail.isEmpty() ? reason : detail + ". " + reason;
    }

    public boolean isBad() {
        return kind.equals("bad");
    }

    public boolean isOpen() {
        return accepted == null;
    }
}
