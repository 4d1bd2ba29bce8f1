package nl.strook.websupport.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    private static final String ID = "01890000-0000-7000-8000-000000000001";

    @ParameterizedTest
    @CsvSource({
        "/, /index.xhtml",
        "/employees, /employees/index.xhtml",
        "/leave/my-leave, /leave/my-leave.xhtml",
        "/payslips/payslip/" + ID + ", /payslips/payslip.xhtml"
    })
    void anAddressNamesItsView(String path, String view) {
        assertThat(Address.parse(path).orElseThrow().view()).hasValue(view);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/leave/my-leave.xhtml",
                "/../x",
                "/leave//x",
                "/leave/my-leave/",
                "/A/b",
                "/x/%2e%2e/y",
                "/a/b/c/d/e/f"
            })
    void whatIsNotOursIsNoAddress(String path) {
        assertThat(Address.parse(path)).isEmpty();
    }

    @Test
    void anIdStandsOnlyBehindAPage() {
        assertThat(Address.parse("/payslips/" + ID).orElseThrow().view()).isEmpty();
        assertThat(Address.parse("/payslips/payslip/" + ID).orElseThrow().id()).isPresent();
        assertThat(Address.parse("/payslips/payslip/nine").orElseThrow().view()).isEmpty();
    }

    @Test
    void theRestComesBehindTheTenant() {
        assertThat(Address.parse("/noord/leave/my-leave").orElseThrow().rest())
                .isEqualTo(new Address(List.of("leave", "my-leave")));
    }
}
