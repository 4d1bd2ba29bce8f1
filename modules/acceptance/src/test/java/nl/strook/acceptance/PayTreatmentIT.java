package nl.strook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import nl.strook.core.identity.Actor;
import nl.strook.core.json.Json;
import nl.strook.core.rule.BusinessRuleViolation;
import nl.strook.core.tenant.TenantId;
import nl.strook.core.tenant.TenantSlug;
import nl.strook.core.tenant.Tenants;
import nl.strook.core.workforce.Address;
import nl.strook.core.workforce.AgreedTerms;
import nl.strook.core.workforce.BankAccount;
import nl.strook.core.workforce.Bsn;
import nl.strook.core.workforce.ContractDuration;
import nl.strook.core.workforce.EmployeeSheet;
import nl.strook.core.workforce.EmployeeSheets;
import nl.strook.core.workforce.Employees;
import nl.strook.core.workforce.EmployerLogo;
import nl.strook.core.workforce.EmployerRegistration;
import nl.strook.core.workforce.EmployerSize;
import nl.strook.core.workforce.Employments;
import nl.strook.core.workforce.HealthContribution;
import nl.strook.core.workforce.InsuredStatus;
import nl.strook.core.workforce.NewEmployee;
import nl.strook.core.workforce.NewEmployer;
import nl.strook.core.workforce.NewEmployment;
import nl.strook.core.workforce.PayrollTaxNumber;
import nl.strook.core.workforce.PersonLanguage;
import nl.strook.core.workforce.PersonName;
import nl.strook.core.workforce.ReturnPeriod;
import nl.strook.core.workforce.SalaryBasis;
import nl.strook.core.workforce.TaxStatus;
import nl.strook.core.workforce.TaxStatuses;
import nl.strook.core.workforce.TaxTable;
import nl.strook.core.workforce.UnemploymentPremium;
import nl.strook.payroll.FindingKind;
import nl.strook.payroll.PayCalendars;
import nl.strook.payroll.PayFrequency;
import nl.strook.payroll.PayrollRun;
import nl.strook.payroll.PayrollRunStatus;
import nl.strook.payroll.PayrollRuns;
import nl.strook.payroll.RunApproval;
import nl.strook.payroll.RunCalculation;
import nl.strook.payroll.RunFinding;
import nl.strook.payroll.RunFindings;
import nl.strook.payroll.RunPublication;
import nl.strook.payroll.api.PayslipContent;
import nl.strook.payroll.component.ComponentSet;
import nl.strook.payroll.engine.LineCode;
import nl.strook.payroll.engine.PayComponent;
import nl.strook.payroll.engine.PayComponents;
import nl.strook.payroll.engine.PayslipCalculation;
import nl.strook.payroll.engine.PayslipCalculation.MinimumRate;
import nl.strook.payroll.engine.PayslipCalculation.Premium;
import nl.strook.payroll.engine.PayslipLine;
import nl.strook.payroll.engine.Percent;
import nl.strook.payroll.engine.TaxTreatment;
import nl.strook.payroll.input.HandRow;
import nl.strook.payroll.input.InputRows;
import nl.strook.payroll.store.ResultStore;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From what is settled about an employment and a component to the lines of a payslip. Each test has its employer. */
@ExtendWith(ArquillianExtension.class)
class PayTreatmentIT {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final LocalDate SIGNED = LocalDate.of(2025, 1, 2);
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Inject
    Tenants tenants;

    @Inject
    EmployerRegistration registration;

    @Inject
    Employees employees;

    @Inject
    Employments employments;

    @Inject
    TaxStatuses taxStatuses;

    @Inject
    EmployeeSheets sheets;

    @Inject
    EmployerLogo logo;

    @Inject
    PayCalendars calendars;

    @Inject
    ComponentSet components;

    @Inject
    PayrollRuns runs;

    @Inject
    RunCalculation calculation;

    @Inject
    RunFindings findings;

    @Inject
    RunApproval approval;

    @Inject
    RunPublication publication;

    @Inject
    InputRows rows;

    @Inject
    ResultStore store;

    @Inject
    Clock clock;

    private TenantId tenant;
    private int hired;

    @Deployment
    static EnterpriseArchive strook() {
        return StrookArchive.with(PayTreatmentIT.class);
    }

    @BeforeEach
    void registerAnEmployer() {
        String slug = "t" + UUID.randomUUID().toString().substring(0, 8);
        tenant = Actor.runAsSystem(
                "test",
                () -> tenants.runOnPlatform(() -> registration.register(new NewEmployer(
                        new TenantSlug(slug),
                        "Behandeling " + slug,
                        "Behandeling " + slug + " B.V.",
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
        inTenant(() -> {
            calendars.choose(PayFrequency.MONTH, 25);
            calendars.confirm(2026);
        });
    }

    /** The amounts are worked out by hand from the parameters of 2026. */
    @Test
    void theTaxStatusOfAnEmploymentDecidesTablesCreditsAndPremiums() {
        UUID elderly = hire(LocalDate.of(1958, 7, 22), 4_000_00, "123456782");
        UUID disabled = hire(LocalDate.of(1990, 5, 14), 4_000_00, "320787321");
        UUID former = hire(LocalDate.of(1990, 5, 14), 4_000_00, "600661532");
        UUID apprentice = hire(LocalDate.of(2007, 1, 27), 1_800_00, "287368518");
        LocalDate january = LocalDate.of(2026, 1, 1);
        settle(
                elderly,
                new TaxStatus(january, TaxTable.WHITE, true, false, SIGNED, false, byContract(), byStatus(), null));
        settle(
                disabled,
                new TaxStatus(january, TaxTable.WHITE, false, true, SIGNED, false, byContract(), byStatus(), null));
        settle(
                former,
                new TaxStatus(january, TaxTable.GREEN, false, false, null, false, byContract(), byStatus(), null));
        settle(
                apprentice,
                new TaxStatus(january, TaxTable.WHITE, false, false, null, true, byContract(), byStatus(), null));
        UUID run = calculated("2026-1-M");

        PayslipCalculation ofElderly = result(run, elderly);
        assertThat(ofElderly.totals().taxCents()).as("402.75 less 540 / 12").isEqualTo(357_75);
        assertThat(ofElderly.premiums()).isEmpty();
        assertThat(content(run, elderly).job().insured()).isFalse();
        PayslipCalculation ofDisabled = result(run, disabled);
        assertThat(content(run, disabled).job().insured()).isTrue();
        assertThat(ofDisabled.totals().taxCents()).as("818.67 less 923 / 12").isEqualTo(741_75);
        PayslipCalculation ofFormer = result(run, former);
        assertThat(ofFormer.totals().taxCents()).isEqualTo(1_279_67);
        assertThat(ofFormer.totals().arkCents()).isZero();
        assertThat(ofFormer.tax().tableCode()).isEqualTo("022");
        assertThat(ofFormer.premiums()).isEmpty();
        assertThat(ofFormer.totals().zvwWithheldCents()).isEqualTo(194_00);
        assertThat(ofFormer.minimumWage().applies()).isFalse();
        PayslipCalculation ofApprentice = result(run, apprentice);
        assertThat(ofApprentice.premiums())
                .filteredOn(premium -> premium.code().equals(LineCode.AWF))
                .extracting(Premium::rate)
                .containsExactly(Percent.of("2.74"));
        assertThat(ofApprentice.minimumWage().rates())
                .extracting(MinimumRate::hourCents)
                .as("BBL: 45.5 % of 14.71, and 52.5 % from the birthday of 19 on")
                .containsExactly(6_69L, 7_72L);
    }

    @Test
    void aTaxStatusIsCheckedAndShownWithItsHistory() {
        UUID young = hire(LocalDate.of(1990, 5, 14), 4_000_00, "123456782");
        LocalDate may = LocalDate.of(2026, 5, 1);
        refused(
                "workforce.taxStatus.tooYoungForElderly",
                young,
                new TaxStatus(may, TaxTable.WHITE, true, false, SIGNED, false, byContract(), byStatus(), null));
        refused("workforce.taxStatus.beforeStart", young, TaxStatus.usual(START.minusDays(1)));
        refused(
                "workforce.taxStatus.signedLater",
                young,
                new TaxStatus(
                        may, TaxTable.WHITE, false, true, today().plusDays(1), false, byContract(), byStatus(), null));
        assertThatThrownBy(() -> settle(UUID.randomUUID(), TaxStatus.usual(may)))
                .hasMessageContaining("workforce.employment.unknown");

        settle(young, new TaxStatus(may, TaxTable.WHITE, false, true, SIGNED, false, byContract(), byStatus(), null));
        settle(young, new TaxStatus(may, TaxTable.GREEN, false, false, null, false, byContract(), byStatus(), null));
        settle(young, TaxStatus.usual(may.plusMonths(1)));
        UUID employee = inTenant(
                () -> employments.find(young).orElseThrow().getEmployee().getId());
        EmployeeSheet sheet = inTenant(() -> sheets.find(employee)).orElseThrow();
        assertThat(sheet.jobs().get(0).taxes())
                .extracting(EmployeeSheet.Taxes::fromOn, EmployeeSheet.Taxes::table)
                .containsExactly(tuple(may, TaxTable.GREEN), tuple(may.plusMonths(1), TaxTable.WHITE));
    }

    @Test
    void aTenantsOwnVersionOfALineOfTheEngineReachesThePayslip() {
        UUID employment = hire(LocalDate.of(1990, 5, 14), 3_000_00, "123456782");
        inTenant(() -> {
            components.keep(version(LineCode.SALARY, "Maandsalaris", TaxTreatment.TABLE));
            components.keep(version(LineCode.TAX_TABLE, "Loonbelasting", TaxTreatment.NET));
            components.keep(version(LineCode.HOLIDAY_ALLOWANCE, "Vakantiebijslag", TaxTreatment.TABLE));
        });
        assertThatThrownBy(() -> inTenant(() -> components.keep(version(LineCode.SALARY, null, TaxTreatment.SPECIAL))))
                .hasMessageContaining("payroll.component.fixedByLaw");
        inTenant(() -> employments.end(employment, LocalDate.of(2026, 1, 31)));
        PayslipCalculation result = result(calculated("2026-1-M"), employment);
        assertThat(result.lines())
                .filteredOn(line -> line.code().equals(LineCode.SALARY)
                        || line.code().equals(LineCode.HOLIDAY_ALLOWANCE)
                        || line.code().equals(LineCode.TAX_TABLE))
                .extracting(PayslipLine::name)
                .containsExactly("Maandsalaris", "Vakantiebijslag", "Loonbelasting");
        assertThat(result.totals().specialWageCents()).isZero();
        assertThat(result.totals().taxWageCents()).isEqualTo(3_240_00);
    }

    @Test
    void aNameThatNoFontPrintsIsABlockAndNoAccidentOfTheRendering() {
        hire(LocalDate.of(1990, 5, 14), 3_000_00, "123456782");
        inTenant(() -> employees.add(person("2", "王", LocalDate.of(1991, 1, 1), "320787321")));
        UUID employee = inTenant(() -> employees.findByNumber("2").orElseThrow().getId());
        inTenant(() -> start(employee, 3_000_00));
        UUID run = calculated("2026-1-M");
        assertThat(inTenant(() -> findings.of(run)))
                .filteredOn(finding -> finding.getKind() == FindingKind.UNPRINTABLE_TEXT)
                .extracting(RunFinding::getEmployeeNumber)
                .containsExactly("2");
        inTenant(() -> findings.acceptNotices(run));
        assertThatThrownBy(() -> inTenant(() -> runs.submit(run))).hasMessageContaining("payroll.run.findingsOpen");
    }

    @Test
    void aLogoIsMadeAnewAndStandsOnTheDocuments() throws IOException {
        hire(LocalDate.of(1990, 5, 14), 3_000_00, "123456782");
        assertThat(inTenant(() -> logo.current())).isEmpty();
        inTenant(() -> logo.replace(picture("jpg", 300, 100)));
        inTenant(() -> logo.replace(picture("png", 64, 64)));
        byte[] kept = inTenant(() -> logo.current()).orElseThrow();
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(64);
        assertThatThrownBy(() -> inTenant(() -> logo.replace("<svg/>".getBytes(StandardCharsets.UTF_8))))
                .hasMessageContaining("workforce.logo.noPicture");
        published("2026-1-M");
        inTenant(() -> logo.remove());
        assertThat(inTenant(() -> logo.shown())).isEmpty();
    }

    /** September, October, then September once more: taxed with September, and no third maximum. */
    @Test
    void anExtraRunInAnEarlierPeriodGoesOnFromThatPeriod() {
        UUID employment = hire(LocalDate.of(1990, 5, 14), 3_000_00, "123456782");
        published("2026-9-M");
        published("2026-10-M");
        UUID extra = inTenant(() -> runs.openExtra("2026-9-M", today().plusDays(1)));
        inTenant(() -> rows.add(extra, new HandRow("1", "220", "", "450,00", ""), "vergeten toeslag", DUTCH));
        calculate(extra);
        PayslipCalculation result = result(extra, employment);
        assertThat(resultOf("2026-9-M", employment).totals().taxCents()).isEqualTo(386_83);
        assertThat(result.totals().taxCents())
                .as("571.33 over 3,450.00 less the 386.83 of September")
                .isEqualTo(184_50);
        assertThat(result.after().vcr().awf().maximumCents()).isEqualTo(2 * 6_617_41);
        assertThat(result.after().wage().grossCents()).isEqualTo(6_450_00);
    }

    private UUID hire(LocalDate born, long monthCents, String bsn) {
        String number = String.valueOf(++hired);
        return inTenant(() -> start(employees.add(person(number, "Jansen", born, bsn)), monthCents));
    }

    private static NewEmployee person(String number, String lastName, LocalDate born, String bsn) {
        return new NewEmployee(
                number,
                PersonName.of("A.", "Ada", null, lastName),
                born,
                Bsn.parse(bsn),
                BankAccount.parse("NL91ABNA0417164300"),
                false,
                Address.dutch("Dorpsstraat", "12", "1234 AB", "Voorbeeldstad"),
                null,
                PersonLanguage.NL);
    }

    private UUID start(UUID employee, long monthCents) {
        UUID employment = employments.start(
                new NewEmployment(
                        employee,
                        START,
                        null,
                        1,
                        "Monteur",
                        ContractDuration.FIXED_TERM,
                        true,
                        false,
                        InsuredStatus.EMPLOYEE,
                        null),
                new AgreedTerms(
                        START,
                        SalaryBasis.MONTH,
                        monthCents,
                        2400,
                        2400,
                        AgreedTerms.mondayToFriday(2400),
                        false,
                        null));
        employments.requestTaxCredit(employment, START, true, SIGNED);
        return employment;
    }

    private static UnemploymentPremium byContract() {
        return UnemploymentPremium.BY_CONTRACT;
    }

    private static HealthContribution byStatus() {
        return HealthContribution.BY_STATUS;
    }

    private void settle(UUID employment, TaxStatus status) {
        inTenant(() -> taxStatuses.settle(employment, status));
    }

    private void refused(String key, UUID employment, TaxStatus status) {
        assertThatThrownBy(() -> settle(employment, status))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining(key);
    }

    private static PayComponent version(String code, String name, TaxTreatment tax) {
        PayComponent master = PayComponents.master(code).orElseThrow();
        return new PayComponent(
                code,
                master.kind(),
                master.labelKey(),
                name,
                tax,
                master.socialInsurance(),
                master.pensionable(),
                master.holidayBase(),
                master.minimumWage(),
                master.paidHours(),
                master.unit(),
                null,
                null,
                null,
                false);
    }

    private UUID calculated(String label) {
        UUID run = inTenant(() -> runs.open(label));
        calculate(run);
        return run;
    }

    private void calculate(UUID run) {
        inTenant(() -> calculation.start(run));
        await(() -> inTenant(() -> runs.get(run).getStatus()) == PayrollRunStatus.CALCULATED);
    }

    private void published(String label) {
        UUID run = calculated(label);
        inTenant(() -> findings.acceptNotices(run));
        inTenant(() -> runs.submit(run));
        inTenant(() -> approval.approve(run, runs.get(run).getResultHash()));
        await(() -> inTenant(() -> runs.get(run).getPublication().documentsReady()));
        inTenant(() -> publication.publishNow(run, true));
    }

    private PayslipCalculation resultOf(String label, UUID employment) {
        UUID run = inTenant(() -> runs.list(0, 10).stream()
                .filter(each -> each.getLabel().equals(label))
                .map(PayrollRun::getId)
                .findFirst()
                .orElseThrow());
        return result(run, employment);
    }

    private PayslipCalculation result(UUID run, UUID employment) {
        return content(run, employment).calculation();
    }

    private PayslipContent content(UUID run, UUID employment) {
        String json =
                inTenant(() -> store.documents(run, List.of(employment)).get(0).json());
        return Json.read(json, PayslipContent.class);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void inTenant(Runnable work) {
        inTenant(() -> {
            work.run();
            return true;
        });
    }

    private <T> T inTenant(Supplier<T> work) {
        return Actor.runAsSystem("test", () -> tenants.runAs(tenant, work));
    }

    private static void await(Supplier<Boolean> reached) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!reached.get()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not reached within a minute");
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
