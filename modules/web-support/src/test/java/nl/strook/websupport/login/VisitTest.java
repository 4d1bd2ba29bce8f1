package nl.strook.websupport.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.strook.core.identity.LoginState;
import nl.strook.core.identity.Person;
import nl.strook.core.identity.Place;
import nl.strook.core.tenant.TenantId;
import nl.strook.moduleapi.StandardRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitTest {

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    private static final TenantId NOORD = new TenantId(UUID.randomUUID());

    @Test
    void anEmployeeIsLoggedOutAfterAQuarterOfAnHourAndTheBureauAfterHalfAnHour() {
        assertThat(visit(NOORD, StandardRole.EMPLOYEE).isOver(START.plus(Duration.ofMinutes(15))))
                .isFalse();
        assertThat(visit(NOORD, StandardRole.EMPLOYEE).isOver(START.plus(Duration.ofMinutes(16))))
                .isTrue();
        Visit bureau = visit(TenantId.PLATFORM, StandardRole.BUREAU_STAFF);
        assertThat(bureau.isOver(START.plus(Duration.ofMinutes(29)))).isFalse();
        assertThat(bureau.isOver(START.plus(Duration.ofMinutes(31)))).isTrue();
    }

    @Test
    void whoKeepsWorkingIsLoggedOutAfterTwelveHours() {
        Instant late = START.plus(Duration.ofHours(12)).plusSeconds(1);
        assertThat(visit(NOORD, StandardRole.EMPLOYEE)
                        .seen(late.minusSeconds(5))
                        .isOver(late))
                .isTrue();
    }

    @Test
    @Tag("R90")
    void rolesReachWhereTheyBelong() {
        Person employee = visit(NOORD, StandardRole.EMPLOYEE).person();
        Person employer = visit(NOORD, StandardRole.EMPLOYER_ADMIN).person();
        Person bureau = visit(TenantId.PLATFORM, StandardRole.BUREAU_ADMIN).person();
        TenantId other = new TenantId(UUID.randomUUID());
        assertThat(employee.at(NOORD).inPortal()).isTrue();
        assertThat(employee.at(NOORD).inAdministration()).isFalse();
        assertThat(employer.at(NOORD).inAdministration()).isTrue();
        assertThat(employer.at(other).inAdministration()).isFalse();
        assertThat(bureau.isBureau()).isTrue();
        assertThat(bureau.hasOneOf(Set.of(StandardRole.BUREAU_ADMIN), other)).isTrue();
        assertThat(employer.hasOneOf(Set.of(StandardRole.EMPLOYER_ADMIN), other))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/noord/payslips/my-payslips?year=2025, true",
        "/noord/, true",
        "//evil.example/, false",
        "/\\evil.example, false",
        "https://evil.example/, false",
        "/../admin, false",
        "/noord/x/../../admin, false",
        "/noord#x, false"
    })
    void onlyAPathOfOursIsReturnedTo(String path, boolean kept) {
        assertThat(NextStop.path(path) != null).isEqualTo(kept);
    }

    private static Visit visit(TenantId tenant, StandardRole role) {
        Person person = new Person(
                UUID.randomUUID(), "Test", "nl", Map.of(tenant.value(), new Place(Set.of(role), null)), null);
        return Visit.of(new LoginState(UUID.randomUUID(), person, 1, START), START);
    }
}
