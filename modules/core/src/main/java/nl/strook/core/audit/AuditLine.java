package nl.strook.core.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.strook.core.identity.Actor;
import nl.strook.core.identity.Person;
import nl.strook.core.json.Json;
import nl.strook.core.tenant.TenantContext;
import nl.strook.core.tenant.TenantId;
import nl.strook.moduleapi.StandardRole;
import org.jspecify.annotations.Nullable;

/** An event with its who, when and from where, as they were when it was recorded. */
record AuditLine(
        AuditEvent event,
        Instant at,
        @Nullable UUID actorId,
        String actor,
        @Nullable String role,
        @Nullable AuditOrigin origin,
        @Nullable String beforeSealed,
        @Nullable String afterSealed) {

    /** @param seal turns JSON into what is stored */
    static AuditLine now(AuditEvent event, Instant at, UnaryOperator<String> seal) {
        Optional<Actor> actor = Actor.current();
        Optional<Person> person = actor.filter(Person.class::isInstance).map(Person.class::cast);
        return new AuditLine(
                event,
                at,
                person.map(Person::accountId).orElse(null),
                actor.map(Actor::name).orElse("anonymous"),
                person.map(AuditLine::roles).orElse(null),
                AuditOrigin.current().orElse(null),
                sealed(event.before(), seal),
                sealed(event.after(), seal));
    }

    private static String roles(Person person) {
        TenantId tenant = TenantContext.isBound() ? TenantContext.current() : TenantId.PLATFORM;
        var own = person.at(tenant).roles();
        var acting = own.isEmpty() ? person.at(TenantId.PLATFORM).roles() : own;
        return acting.stream().map(StandardRole::name).sorted().collect(Collectors.joining(","));
    }

    private static @Nullable String sealed(Map<String, Object> values, UnaryOperator<String> seal) {
        return values.isEmpty() ? null : seal.apply(Json.write(values));
    }
}
