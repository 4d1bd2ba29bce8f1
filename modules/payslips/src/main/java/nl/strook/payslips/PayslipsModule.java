package nl.strook.payslips;

import java.util.List;
import java.util.Set;
import nl.strook.moduleapi.FeatureModule;
import nl.strook.moduleapi.HomeBlock;
import nl.strook.moduleapi.MenuEntry;
import nl.strook.moduleapi.Permission;
import nl.strook.moduleapi.SwitchedBy;

/** Loonstroken: switched by the bureau's contract only, since giving a payslip is the employer's legal duty. */
public final class PayslipsModule implements FeatureModule {

    @Override
    public String id() {
        return "payslips";
    }

    @Override
    public Set<String> requires() {
        return Set.of("payroll");
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(Payslip.class, AnnualStatement.class, ArchivedDocument.class, DeliveryChoice.class);
    }

    @Override
    public List<Permission> permissions() {
        return PayslipPermissions.ALL;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                MenuEntry.ess("my-payslips", PayslipPermissions.READ_OWN)
                        .order(10)
                        .icon("wallet"),
                MenuEntry.admin("payslips", PayslipPermissions.SEE).order(40).icon("wallet"),
                MenuEntry.admin("paper", PayslipPermissions.PRINT).order(41).icon("print"));
    }

    @Override
    public List<HomeBlock> homeBlocks() {
        return List.of(HomeBlock.of("home-payslips", PayslipPermissions.READ_OWN)
                .order(10)
                .inMainColumn());
    }

    @Override
    public List<HomeBlock> myInfoBlocks() {
        return List.of(
                HomeBlock.of("my-info-delivery", PayslipPermissions.READ_OWN).order(10));
    }

    @Override
    public SwitchedBy switchedBy() {
        return SwitchedBy.CONTRACT;
    }

    @Override
    public int order() {
        return 20;
    }
}
