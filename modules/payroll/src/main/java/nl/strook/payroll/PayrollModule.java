package nl.strook.payroll;

import java.util.List;
import nl.strook.moduleapi.FeatureModule;
import nl.strook.moduleapi.HomeBlock;
import nl.strook.moduleapi.MenuEntry;
import nl.strook.moduleapi.Permission;
import nl.strook.moduleapi.SwitchedBy;
import nl.strook.payroll.component.MasterPayComponent;
import nl.strook.payroll.component.TenantPayComponent;
import nl.strook.payroll.input.PayInputChange;
import nl.strook.payroll.input.PayInputRow;
import nl.strook.payroll.input.PayInputSheet;
import nl.strook.payroll.input.StandingComponent;

/** Verloning: the bureau's own work, never switched off. */
public final class PayrollModule implements FeatureModule {

    @Override
    public String id() {
        return "payroll";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(
                PayrollSettings.class,
                PayCalendarPeriod.class,
                PayrollRun.class,
                RunLogEntry.class,
                RunFinding.class,
                RunResult.class,
                MasterPayComponent.class,
                TenantPayComponent.class,
                PayInputSheet.class,
                PayInputRow.class,
                PayInputChange.class,
                StandingComponent.class);
    }

    @Override
    public List<Permission> permissions() {
        return PayrollPermissions.ALL;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                MenuEntry.bureau("runs", PayrollPermissions.RUN).order(20).icon("calculator"),
                MenuEntry.admin("runs", PayrollPermissions.SEE).order(20).icon("calculator"),
                MenuEntry.admin("calendar", PayrollPermissions.RUN).order(25).icon("calendar"),
                MenuEntry.bureau("components", PayrollPermissions.COMPONENTS)
                        .order(50)
                        .icon("list"),
                MenuEntry.admin("components", PayrollPermissions.COMPONENTS)
                        .order(50)
                        .icon("list"));
    }

    @Override
    public List<HomeBlock> employerBlocks() {
        return List.of(
                HomeBlock.of("employer-runs", PayrollPermissions.SEE).order(10).inMainColumn(),
                HomeBlock.of("employer-calendar", PayrollPermissions.RUN).order(10));
    }

    @Override
    public SwitchedBy switchedBy() {
        return SwitchedBy.NOBODY;
    }

    @Override
    public int order() {
        return 10;
    }
}
