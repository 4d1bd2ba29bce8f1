package nl.strook.payslips.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import nl.strook.moduleapi.Audience;
import nl.strook.payslips.PayslipPermissions;
import nl.strook.payslips.StaffPayslips;
import nl.strook.payslips.screen.PdfAnswer;
import nl.strook.websupport.download.Download;
import org.jspecify.annotations.Nullable;

/** {@code payslips/payslip/{id}/pdf} of the administration: the archived payslip, for staff. */
@ApplicationScoped
public class StaffPayslipPdf implements Download {

    @Inject
    StaffPayslips payslips;

    @Override
    public Audience audience() {
        return Audience.ADMIN;
    }

    @Override
    public String path() {
        return "payslips/payslip/{id}/pdf";
    }

    @Override
    public String permission() {
        return PayslipPermissions.SEE_ID;
    }

    @Override
    public boolean write(@Nullable UUID id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return id != null && PdfAnswer.write(payslips.pdf(id), request, response);
    }
}
