package nl.strook.tenantadmin;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.strook.core.invitation.InvitationBoard;
import nl.strook.core.invitation.InvitationCheck;
import nl.strook.core.invitation.InvitationFilter;
import nl.strook.core.invitation.InvitationState;
import nl.strook.core.invitation.Invitations;
import nl.strook.core.invitation.PaperCode;
import nl.strook.websupport.command.CommandKey;
import nl.strook.websupport.menu.ModuleTexts;
import nl.strook.websupport.shell.Shell;
import nl.strook.websupport.shell.ShellText;
import org.jspecify.annotations.Nullable;

/** {@code employees/invitations.xhtml}: who has an account, who is invited, and inviting one, some or all. */
@Named
@ViewScoped
public class InvitationsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    InvitationBoard board;

    @Inject
    Invitations invitations;

    @Inject
    CommandKey commandKey;

    @Inject
    Shell shell;

    private int page = 1;
    private int pages = 1;
    private @Nullable String search;
    private @Nullable String state;
    private List<InvitationLine> lines = List.of();
    private List<StateCount> counts = List.of();
    private @Nullable InvitationReview review;
    private @Nullable PaperCode code;

    /** How many there are in a state, for the filter. */
    public record StateCount(InvitationState state, long count) implements Serializable {}

    public void load() {
        InvitationState wanted = Stream.of(InvitationState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(null);
        InvitationFilter filter = new InvitationFilter(wanted, search == null ? "" : search);
        Map<InvitationState, Long> found = board.counts();
        counts = found.entrySet().stream()
                .map(each -> new StateCount(each.getKey(), each.getValue()))
                .toList();
        pages = (int) Math.max(1, (board.count(filter) + PAGE - 1) / PAGE);
        page = Math.min(Math.max(1, page), pages);
        lines = board.list(filter, (page - 1) * PAGE, PAGE).stream()
                .map(row -> InvitationLine.of(row, shell.getLocale()))
                .toList();
    }

    /** Shows what inviting everybody who was never invited would do. */
    public void reviewAll() {
        show(InvitationReview.ofAll(invitations.check(null)));
    }

    /** Shows what inviting those who are ticked would do. */
    public void reviewChosen() {
        List<UUID> chosen = ticked();
        if (chosen.isEmpty()) {
            say(FacesMessage.SEVERITY_ERROR, "invitations.none.chosen");
            return;
        }
        show(InvitationReview.of(invitations.check(chosen)));
    }

    private void show(InvitationReview found) {
        code = null;
        review = found;
    }

    /** Sends what the review shows. */
    public void send() {
        InvitationReview shown = review;
        if (shown != null) {
            deliver(shown.isEverybody() ? null : shown.ready());
            review = null;
        }
    }

    public void cancel() {
        review = null;
        code = null;
    }

    /** Invites one, or sends a new link; says why when that is not possible. */
    public void invite(String id) {
        UUID employee = UUID.fromString(id);
        InvitationCheck check = invitations.check(List.of(employee));
        cancel();
        if (check.ready().isEmpty()) {
            say(FacesMessage.SEVERITY_ERROR, check.shared().isEmpty() ? "invitations.wrong" : "invitations.shared");
        } else {
            deliver(List.of(employee));
        }
    }

    private void deliver(@Nullable List<UUID> employees) {
        String sent = commandKey
                .once("invitation.send", () -> String.valueOf(invitations.send(employees)))
                .result();
        FacesContext.getCurrentInstance()
                .addMessage(
                        null,
                        new FacesMessage(
                                FacesMessage.SEVERITY_INFO,
                                ModuleTexts.text(
                                        "websupport",
                                        "invitations.sent",
                                        shell.getLocale(),
                                        List.of(Integer.parseInt(sent))),
                                null));
        load();
    }

    /** Makes a code on paper and shows it, this once. */
    public void makeCode(String id) {
        review = null;
        List<PaperCode> made = new ArrayList<>();
        commandKey.once("invitation.code", () -> {
            made.add(invitations.code(UUID.fromString(id)));
        });
        code = made.isEmpty() ? null : made.get(0);
        load();
    }

    public void revoke(String id) {
        cancel();
        if (commandKey.once("invitation.revoke", () -> invitations.revoke(UUID.fromString(id)))) {
            say(FacesMessage.SEVERITY_INFO, "invitations.revoked");
        }
        load();
    }

    private static List<UUID> ticked() {
        String[] values = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get("pick");
        return values == null
                ? List.of()
                : Stream.of(values).limit(PAGE).map(UUID::fromString).toList();
    }

    private static void say(FacesMessage.Severity severity, String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(severity, ShellText.get(faces, key), null));
    }

    /** Whether a mail has still to leave, so that the page asks again by itself. */
    public boolean isBusy() {
        return lines.stream().anyMatch(InvitationLine::queued);
    }

    public List<InvitationLine> getLines() {
        return lines;
    }

    public List<StateCount> getCounts() {
        return counts;
    }

    public long getWithAccount() {
        return counts.stream()
                .filter(each -> each.state() == InvitationState.ACTIVATED)
                .mapToLong(StateCount::count)
                .sum();
    }

    public long getAll() {
        return counts.stream().mapToLong(StateCount::count).sum();
    }

    public @Nullable InvitationReview getReview() {
        return review;
    }

    public @Nullable PaperCode getCode() {
        return code;
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
