package nl.strook.hello;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.strook.core.audit.Audited;
import nl.strook.core.identity.RequiresPermission;
import nl.strook.core.module.TenantModules;
import nl.strook.core.rule.BusinessRuleViolation;

/** Leaves and reads greetings. */
@ApplicationScoped
@Transactional
public class Greetings {

    private static final int SHOWN = 50;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    TenantModules modules;

    @Inject
    Clock clock;

    @RequiresPermission(HelloPermissions.SAY_ID)
    @Audited("hello.say")
    public UUID say(String words) {
        if (!modules.policy().decide("hello", HelloModule.OWN_WORDS).on()) {
            throw BusinessRuleViolation.of("hello.words.off");
        }
        Greeting greeting = Greeting.say(words, clock.instant());
        entityManager.persist(greeting);
        return greeting.getId();
    }

    /** Newest first. */
    @RequiresPermission(HelloPermissions.SEE_ID)
    public List<Greeting> newest() {
        return entityManager
                .createQuery("select g from Greeting g order by g.saidAt desc, g.id desc", Greeting.class)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Whether nobody at this employer left words yet. */
    @RequiresPermission(HelloPermissions.SAY_ID)
    public boolean isSilent() {
        return entityManager
                .createQuery("select g.id from Greeting g", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @RequiresPermission(HelloPermissions.SEE_ID)
    public Optional<Greeting> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Greeting.class, id));
    }
}
