package nl.strook.employees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.strook.acceptance.StrookArchive;
import nl.strook.core.identity.Actor;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.TenantSlug;
import nl.strook.core.tenant.Tenants;
import nl.strook.core.workforce.Address;
import nl.strook.core.workforce.AgreedTerms;
import nl.strook.core.workforce.BankAccount;
import nl.strook.core.workforce.ContractAgreement;
import nl.strook.core.workforce.ContractDuration;
import nl.strook.core.workforce.Departments;
import nl.strook.core.workforce.EmployeeCard;
import nl.strook.core.workforce.EmployeeDesk;
import nl.strook.core.workforce.EmployeeFilter;
import nl.strook.core.workforce.EmployeeRow;
import nl.strook.core.workforce.EmployeeSheet;
import nl.strook.core.workforce.EmployeeSheets;
import nl.strook.core.workforce.Employees;
import nl.strook.core.workforce.EmployerRegistration;
import nl.strook.core.workforce.EmployerSize;
import nl.strook.core.workforce.EmploymentCard;
import nl.strook.core.workforce.EmploymentDesk;
import nl.strook.core.workforce.NewEmployer;
import nl.strook.core.workforce.PayrollTaxNumber;
import nl.strook.core.workforce.PersonLanguage;
import nl.strook.core.workforce.ReturnPeriod;
import nl.strook.core.workforce.SalaryBasis;
import nl.strook.core.workforce.sheet.EmployeeExport;
import nl.strook.core.workforce.sheet.EmployeeImport;
import nl.strook.core.workforce.sheet.EmployeeTable;
import nl.strook.core.workforce.sheet.ImportPreview;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People are imported, changed and exported, with the real database. */
@ExtendWith(ArquillianExtension.class)
class EmployeesIT {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Inject
    Tenants tenants;

    @Inject
    EmployerRegistration registration;

    @Inject
    EmployeeImport imports;

    @Inject
    EmployeeExport exports;

    @Inject
    EmployeeDesk desk;

    @Inject
    EmploymentDesk jobs;

    @Inject
    EmployeeSheets sheets;

    @Inject
    Employees employees;

    @Inject
    Departments departments;

    private TenantId tenant;

    @Deployment
    static EnterpriseArchive strook() {
        return StrookArchive.with(EmployeesIT.class, ManyPeople.class);
    }

    @BeforeEach
    void registerAnEmployer() {
        tenant = employer();
    }

    @Test
    void fiveThousandPeopleAreCheckedInTenSecondsAndStoredInThirty() {
        byte[] file = ManyPeople.csv(5_000);

        long begun = System.nanoTime();
        ImportPreview preview = inTenant(() -> imports.preview(EmployeeTable.read("veel.csv", file)));
        Duration checked = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.people()).isEqualTo(5_000);
        assertThat(preview.newDepartments()).hasSize(20);

        begun = System.nanoTime();
        inTenant(() -> imports.store(EmployeeTable.read("veel.csv", file)));
        Duration stored = Duration.ofNanos(System.nanoTime() - begun);
        System.Logger log = System.getLogger("strook.bench");
        log.log(System.Logger.Level.INFO, "5,000 people: checked in {0}, stored in {1}", checked, stored);
        assertThat(checked).isLessThan(Duration.ofSeconds(10));
        assertThat(stored).isLessThan(Duration.ofSeconds(30));

        assertThat(inTenant(() -> employees.count(EmployeeFilter.PRESENT))).isEqualTo(5_000L);
        EmployeeSheet last = inTenant(() -> sheets.find(idOf("5000"))).orElseThrow();
        EmploymentCard job = last.jobs().get(0);
        assertThat(job.departmentName()).isEqualTo("Afdeling 0");
        assertThat(job.manager().number()).isEqualTo("1");
        assertThat(job.terms().get(0).pension().employeeThousandths()).isEqualTo(4_800);
        assertThat(job.credit().get(0).applied()).isTrue();

        ImportPreview again = inTenant(() -> imports.preview(EmployeeTable.read("veel.csv", file)));
        assertThat(again.same()).isEqualTo(5_000);
        assertThatThrownBy(() -> inTenant(() -> imports.store(EmployeeTable.read("veel.csv", file))))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        broken -> assertThat(broken.key()).isEqualTo("workforce.import.nothingNew"));
    }

    @Test
    void oneWrongCellStoresNothing() {
        String csv = new String(ManyPeople.csv(3), StandardCharsets.UTF_8).replaceFirst("36;40", "36;");
        EmployeeTable table = EmployeeTable.read("drie.csv", csv.getBytes(StandardCharsets.UTF_8));
        assertThat(inTenant(() -> imports.preview(table)).faults()).hasSize(1);
        assertThatThrownBy(() -> inTenant(() -> imports.store(table))).isInstanceOf(BusinessRuleViolation.class);
        assertThat(inTenant(() -> employees.count(EmployeeFilter.PRESENT))).isZero();
        assertThat(inTenant(() -> departments.all())).isEmpty();
    }

    @Test
    void whatIsExportedReadsBackAtAnotherEmployerAsTheSame() {
        inTenant(() -> imports.store(EmployeeTable.read("drie.csv", ManyPeople.csv(3))));
        byte[] csv = export(EmployeeExport.Kind.CSV);
        byte[] workbook = export(EmployeeExport.Kind.XLSX);

        tenant = employer();
        inTenant(() -> imports.store(EmployeeTable.read("export.xlsx", workbook)));
        assertThat(export(EmployeeExport.Kind.CSV)).isEqualTo(csv);
    }

    @Test
    void aChangeOfAnEarlierVersionIsRefused() {
        inTenant(() -> imports.store(EmployeeTable.read("een.csv", ManyPeople.csv(1))));
        UUID id = inTenant(() -> idOf("1"));
        EmployeeCard shown = inTenant(() -> sheets.findCard(id)).orElseThrow();
        inTenant(() -> {
            desk.reachableAt(id, shown.version(), "nieuw@veel.example", PersonLanguage.EN);
            return true;
        });
        assertThatThrownBy(() -> inTenant(() -> {
                    desk.moveTo(id, shown.version(), Address.dutch("Havenweg", "1", "1234 ZZ", "Voorbeeldstad"));
                    return true;
                }))
                .hasStackTraceContaining(OptimisticLockException.class.getSimpleName());
        EmployeeCard after = inTenant(() -> sheets.findCard(id)).orElseThrow();
        assertThat(after.email()).isEqualTo("nieuw@veel.example");
        assertThat(after.address()).isEqualTo(shown.address());
    }

    @Test
    void datedChangesKeepThePastAndRefuseWhatWasNotShown() {
        inTenant(() -> imports.store(EmployeeTable.read("een.csv", ManyPeople.csv(1))));
        EmploymentCard job =
                inTenant(() -> sheets.find(idOf("1"))).orElseThrow().jobs().get(0);
        LocalDate july = LocalDate.of(2027, 7, 1);
        AgreedTerms more = new AgreedTerms(
                july, SalaryBasis.MONTH, 320_000, 2160, 2400, AgreedTerms.mondayToFriday(2160), false, null);
        inTenant(() -> {
            jobs.agree(job.id(), more, null);
            jobs.contract(job.id(), new ContractAgreement(july, ContractDuration.FIXED_TERM, true, false), null);
            return true;
        });
        assertThatThrownBy(() -> inTenant(() -> {
                    jobs.agree(job.id(), more, null);
                    return true;
                }))
                .hasStackTraceContaining(OptimisticLockException.class.getSimpleName());

        EmploymentCard after = inTenant(() -> sheets.findEmployment(job.id())).orElseThrow();
        assertThat(after.terms()).extracting(AgreedTerms::fromOn).containsExactly(NEW_YEAR, july);
        assertThat(after.terms().get(0).amountCents()).isEqualTo(300_000);
        assertThat(after.contracts())
                .extracting(ContractAgreement::duration)
                .containsExactly(ContractDuration.OPEN_ENDED, ContractDuration.FIXED_TERM);
        assertThatThrownBy(() -> inTenant(() -> {
                    jobs.contract(
                            job.id(), new ContractAgreement(START, ContractDuration.FIXED_TERM, true, false), null);
                    return true;
                }))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        broken -> assertThat(broken.key()).isEqualTo("workforce.terms.outside"));
    }

    @Test
    void theListIsOfOneDepartmentAndOfThoseWhoLeft() {
        inTenant(() -> imports.store(EmployeeTable.read("vier.csv", ManyPeople.csv(4))));
        UUID department = inTenant(() -> departments.all()).get(0).id();
        assertThat(inTenant(() ->
                        employees.list(new EmployeeFilter("", EmployeeFilter.Service.PRESENT, department), 0, 25)))
                .extracting(EmployeeRow::number)
                .containsExactly("1");
        assertThatThrownBy(() -> inTenant(() -> {
                    departments.remove(department);
                    return true;
                }))
                .isInstanceOf(BusinessRuleViolation.class);
    }

    private byte[] export(EmployeeExport.Kind kind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        inTenant(() -> {
            exports.write(kind, out);
            return true;
        });
        return out.toByteArray();
    }

    private UUID idOf(String number) {
        List<EmployeeRow> rows = employees.list(EmployeeFilter.named(number), 0, 25);
        return rows.stream()
                .filter(row -> row.number().equals(number))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private TenantId employer() {
        String slug = "t" + UUID.randomUUID().toString().substring(0, 8);
        return Actor.runAsSystem(
                "test",
                () -> tenants.runOnPlatform(() -> registration.register(new NewEmployer(
                        new TenantSlug(slug),
                        "Mensen " + slug,
                        "Mensen " + slug + " B.V.",
                        new PayrollTaxNumber("801234566L01"),
                        null,
                        null,
                        null,
                        Address.dutch("Havenweg", "1", "1234 ZZ", "Voorbeeldstad"),
                        BankAccount.parse("NL54INGB0567103922"),
                        ReturnPeriod.MONTH,
                        EmployerSize.SMALL,
                        1_140,
                        START))));
    }

    private <T> T inTenant(Supplier<T> work) {
        return Actor.runAsSystem("test", () -> tenants.runAs(tenant, work));
    }
}
