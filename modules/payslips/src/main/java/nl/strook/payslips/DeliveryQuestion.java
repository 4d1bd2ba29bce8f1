package nl.strook.payslips;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.strook.core.identity.CurrentUser;
import nl.strook.core.seam.FirstVisit;

/** Asks at the first visit whether payslips may come digitally. */
@ApplicationScoped
public class DeliveryQuestion implements FirstVisit {

    @Inject
    Deliveries deliveries;

    @Inject
    CurrentUser user;

    @Override
    public String moduleId() {
        return "payslips";
    }

    @Override
    public String permission() {
        return PayslipPermissions.READ_OWN_ID;
    }

    @Override
    public Optional<String> page() {
        return user.employeeId().isPresent() && deliveries.own().isEmpty()
                ? Optional.of("payslips/delivery?first=true")
                : Optional.empty();
    }
}
