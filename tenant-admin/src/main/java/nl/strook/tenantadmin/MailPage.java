package nl.strook.tenantadmin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.strook.core.outbox.OutboxBoard;
import nl.strook.core.outbox.OutboxFilter;
import nl.strook.core.outbox.OutboxRow;
import nl.strook.core.outbox.OutboxState;
import nl.strook.core.time.StrookTime;
import nl.strook.websupport.menu.ModuleTexts;
import nl.strook.websupport.shell.Shell;
import org.jspecify.annotations.Nullable;

/** {@code mail/index.xhtml}: the outbox of all employers with the state of each mail. */
@Named
@ViewScoped
public class MailPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm", Locale.ROOT);

    @Inject
    OutboxBoard board;

    @Inject
    Shell shell;

    private int page = 1;
    private int pages = 1;
    private @Nullable String search;
    private @Nullable String state;
    private List<OutboxRow> rows = List.of();

    public void load() {
        OutboxState wanted = Stream.of(OutboxState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(null);
        OutboxFilter filter = new OutboxFilter(wanted, search == null ? "" : search);
        pages = (int) Math.max(1, (board.count(filter) + PAGE - 1) / PAGE);
        page = Math.min(Math.max(1, page), pages);
        rows = board.page(filter, (page - 1) * PAGE, PAGE);
    }

    /** The moment of a row as {@code 05-12-2025 08:53}, in the zone of the Netherlands. */
    public String moment(OutboxRow row) {
        return MOMENT.format(row.createdAt().atZone(StrookTime.ZONE));
    }

    /** What kind of mail it is, in words: {@code mail.kind.<kind>} of its module's bundle or of the shell's. */
    public String kind(OutboxRow row) {
        String key = "mail.kind." + row.kind();
        return ModuleTexts.find(row.kind().split("\\.", 2)[0], key, shell.getLocale())
                .or(() -> ModuleTexts.find("websupport", key, shell.getLocale()))
                .orElse(row.kind());
    }

    /** Why it was not sent, else the mail server's words; empty when there is nothing to say. */
    public String remark(OutboxRow row) {
        if (row.skipReason() != null) {
            return ModuleTexts.text("websupport", "mail.skipped." + row.skipReason(), shell.getLocale());
        }
        return row.lastAnswer() == null ? "" : row.lastAnswer();
    }

    public List<OutboxRow> getRows() {
        return rows;
    }

    public OutboxState[] getStates() {
        return OutboxState.values();
    }

    /** What the links to other pages of the list carry along. */
    public String getKeep() {
        String text =
                search == null || search.isEmpty() ? "" : "q=" + URLEncoder.encode(search, StandardCharsets.UTF_8);
        if (state == null || state.isEmpty()) {
            return text;
        }
        return text + (text.isEmpty() ? "" : "&") + "state=" + URLEncoder.encode(state, StandardCharsets.UTF_8);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public int getPages() {
        return pages;
    }

    public @Nullable String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search;
    }

    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state;
    }
}
