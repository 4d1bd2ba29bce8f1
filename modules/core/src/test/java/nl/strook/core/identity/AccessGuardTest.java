package nl.strook.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R90")
class AccessGuardTest {

    private static SeContainer container;
    private static Services services;

    @BeforeAll
    static void start() {
        container = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addExtensions(AccessGuardExtension.class)
                .addBeanClasses(AccessGuard.class, StubUser.class, Services.class, Outer.class)
                .enableInterceptors(AccessGuard.class)
                .initialize();
        services = container.select(Services.class).get();
    }

    @AfterAll
    static void stop() {
        container.close();
    }

    @BeforeEach
    void nobody() {
        StubUser.member = false;
        StubUser.permissions = Set.of();
    }

    @Test
    void aServiceWithoutAnAnnotationIsRefusedEvenForTheSystem() {
        assertThatThrownBy(services::forgotten).isInstanceOf(AccessDeniedException.class);
        Actor.runAsSystem(
                "test", () -> assertThatThrownBy(services::forgotten).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void aPermissionIsAskedForAndNamedInTheRefusal() {
        assertThatThrownBy(services::permitted)
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("permitted");
        StubUser.permissions = Set.of("hello.greet");
        assertThat(services.permitted()).isEqualTo("permitted");
    }

    @Test
    void whatIsOpenToEmployeesIsClosedToStrangers() {
        assertThatThrownBy(services::forMembers).isInstanceOf(AccessDeniedException.class);
        StubUser.member = true;
        assertThat(services.forMembers()).isEqualTo("members");
    }

    @Test
    void whatIsOpenToEverybodyAsksNothing() {
        assertThat(services.forEverybody()).isEqualTo("everybody");
    }

    @Test
    void systemWorkIsRefusedToAPersonAndAllowedToTheSystem() {
        StubUser.member = true;
        assertThatThrownBy(services::forSystem).isInstanceOf(AccessDeniedException.class);
        assertThat(Actor.<String>runAsSystem("test", services::forSystem)).isEqualTo("system");
    }

    @Test
    void systemWorkIsAllowedInsideACallThatWasLetIn() {
        Outer outer = container.select(Outer.class).get();
        assertThatThrownBy(outer::permittedThenSystem).isInstanceOf(AccessDeniedException.class);
        StubUser.permissions = Set.of("hello.greet");
        assertThat(outer.permittedThenSystem()).isEqualTo("system");
        assertThatThrownBy(services::forSystem).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aRefusalInsideLeavesNoTraceForTheNextCall() {
        Outer outer = container.select(Outer.class).get();
        assertThatThrownBy(outer::openThenPermitted).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(services::forSystem).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theAnnotationOfTheClassHoldsForMethodsThatSayNothing() {
        Outer outer = container.select(Outer.class).get();
        assertThatCode(outer::saysNothing).doesNotThrowAnyException();
    }

    @ApplicationScoped
    @Transactional
    public static class Services {

        public String forgotten() {
            return "forgotten";
        }

        @RequiresPermission("hello.greet")
        public String permitted() {
            return "permitted";
        }

        @OpenToEmployee("test")
        public String forMembers() {
            return "members";
        }

        @OpenToAnonymous("test")
        public String forEverybody() {
            return "everybody";
        }

        @SystemWork("test")
        public String forSystem() {
            return "system";
        }
    }

    @ApplicationScoped
    @OpenToAnonymous("test")
    public static class Outer {

        @Inject
        Services services;

        @Transactional
        @RequiresPermission("hello.greet")
        public String permittedThenSystem() {
            return services.forSystem();
        }

        public String openThenPermitted() {
            return services.permitted();
        }

        public void saysNothing() {}
    }

    @ApplicationScoped
    public static class StubUser implements CurrentUser {

        static boolean member;
        static Set<String> permissions = Set.of();

        @Override
        public Optional<UUID> accountId() {
            return Optional.empty();
        }

        @Override
        public String displayName() {
            return "stub";
        }

        @Override
        public boolean isLoggedIn() {
            return member;
        }

        @Override
        public boolean can(String permission) {
            return permissions.contains(permission);
        }

        @Override
        public Optional<UUID> employeeId() {
            return Optional.empty();
        }

        @Override
        public boolean isBureau() {
            return false;
        }

        @Override
        public boolean isSystem() {
            return Actor.current().filter(SystemActor.class::isInstance).isPresent();
        }
    }
}
