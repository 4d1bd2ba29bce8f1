package nl.strook.core.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.strook.core.mail.Delivery;
import nl.strook.core.mail.MailLook;
import nl.strook.core.mail.MailSender;
import nl.strook.core.mail.MailSettings;
import nl.strook.core.mail.MailTemplates;
import nl.strook.core.mail.OutgoingMail;
import nl.strook.core.mail.UnsendableMailException;
import nl.strook.core.module.ModuleDecision.Reason;
import nl.strook.core.module.ModulePolicy;
import nl.strook.core.module.TenantModules;
import nl.strook.core.tenant.TenantDirectory;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.Tenants;

/**
 * One round of the dispatcher: claims what is due and sends it, mail by mail. The result of each mail is committed before
 * the next one, so a kill between the mail server's 250 and that commit repeats one mail at most, with the same
 * Message-ID.
 */
@ApplicationScoped
public class OutboxRound {

    private static final int AT_ONCE = 50;
    private static final Duration RENEW_AFTER = Duration.ofSeconds(5);

    @Inject
    Tenants tenants;

    @Inject
    OutboxClaims claims;

    @Inject
    MailTemplates templates;

    @Inject
    MailSender sender;

    @Inject
    TenantDirectory directory;

    @Inject
    MailSettings settings;

    @Inject
    TenantModules modules;

    @Inject
    OutboxMeters meters;

    @Inject
    Clock clock;

    /**
     * @param goOn false ends the round; what was not tried yet is given back
     * @return how many mails were claimed; fewer than {@code AT_ONCE} means that nothing more is due
     */
    @ActivateRequestContext
    public int run(String owner, BooleanSupplier goOn) {
        List<OutboxEntry> claimed = tenants.runOnPlatform(() -> claims.claim(owner, AT_ONCE));
        Map<UUID, MailLook> looks = new HashMap<>();
        MailPolicies policies = new MailPolicies(this::policy);
        Instant leasedAt = clock.instant();
        for (OutboxEntry entry : claimed) {
            if (!goOn.getAsBoolean()) {
                tenants.runOnPlatform(() -> claims.release(entry.getId(), owner));
                continue;
            }
            boolean late = Duration.between(leasedAt, clock.instant()).compareTo(RENEW_AFTER) > 0;
            if (late && !tenants.runOnPlatform(() -> claims.renew(entry.getId(), owner))) {
                continue;
            }
            if (late) {
                policies.forget();
            }
            Reason off = policies.against(entry.getTenantId(), entry.moduleId(), entry.optionId())
                    .orElse(null);
            if (off != null) {
                tenants.runOnPlatform(() -> claims.skipped(entry.getId(), owner, SkipReason.of(off)));
                meters.countSkipped();
                continue;
            }
            MailLook look = looks.computeIfAbsent(entry.getTenantId(), this::look);
            send(entry, owner, look);
        }
        return claimed.size();
    }

    private MailLook look(UUID tenantId) {
        return directory
                .find(new TenantId(tenantId))
                .map(MailLook::of)
                .orElseGet(() -> MailLook.ofBureau(settings.bureauName()));
    }

    /** Of a mail of the installation itself there is none: no module is switched there. */
    private Optional<ModulePolicy> policy(UUID tenantId) {
        TenantId tenant = new TenantId(tenantId);
        return tenant.isPlatform() ? Optional.empty() : Optional.of(tenants.runAs(tenant, modules::policy));
    }

    /** Whether there may be more that is due. */
    boolean isFull(int claimed) {
        return claimed == AT_ONCE;
    }

    private void send(OutboxEntry entry, String owner, MailLook look) {
        try {
            OutgoingMail mail = new OutgoingMail(
                    entry.mailId(), entry.address(), templates.render(entry.content(), look), clock.instant());
            Delivery delivery = sender.send(mail);
            tenants.runOnPlatform(() -> claims.answered(entry.getId(), owner, delivery));
            meters.count(delivery.outcome());
        } catch (UnsendableMailException e) {
            tenants.runOnPlatform(() -> claims.unsendable(entry.getId(), owner, String.valueOf(e.getMessage())));
            meters.countUnsendable();
        }
    }
}
