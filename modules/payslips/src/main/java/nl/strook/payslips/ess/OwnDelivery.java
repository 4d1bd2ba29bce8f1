package nl.strook.payslips.ess;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import nl.strook.payslips.Deliveries;
import nl.strook.payslips.DeliveryChannel;
import nl.strook.payslips.DeliveryChoice;
import org.jspecify.annotations.Nullable;

/** The choice between portal and paper as other pages tell it; asked once. */
@Named
@RequestScoped
public class OwnDelivery {

    @Inject
    Deliveries deliveries;

    private @Nullable Optional<DeliveryChoice> choice;

    /** {@code DIGITAL}, {@code PAPER}, or {@code OPEN} while nothing was chosen. */
    public String getState() {
        return choice().map(DeliveryChoice::getChannel).map(Enum::name).orElse("OPEN");
    }

    public boolean isOnPaper() {
        return choice().filter(each -> each.getChannel() == DeliveryChannel.DIGITAL)
                .isEmpty();
    }

    public @Nullable Instant getSince() {
        return choice().map(DeliveryChoice::getChosenAt).orElse(null);
    }

    private Optional<DeliveryChoice> choice() {
        Optional<DeliveryChoice> known = choice;
        if (known == null) {
            known = deliveries.own();
            choice = known;
        }
        return known;
    }
}
