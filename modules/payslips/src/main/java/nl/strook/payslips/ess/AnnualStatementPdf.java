package nl.strook.payslips.ess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import nl.strook.moduleapi.Audience;
import nl.strook.payslips.AnnualStatements;
import nl.strook.payslips.PayslipPermissions;
import nl.strook.payslips.screen.PdfAnswer;
import nl.strook.websupport.download.Download;
import org.jspecify.annotations.Nullable;

/** {@code payslips/annual-statement/{id}/pdf}: the archived annual statement. */
@ApplicationScoped
public class AnnualStatementPdf implements Download {

    @Inject
    AnnualStatements statements;

    @Override
    public Audience audience() {
        return Audience.ESS;
    }

    @Override
    public String path() {
        return "payslips/annual-statement/{id}/pdf";
    }

    @Override
    public String permission() {
        return PayslipPermissions.READ_OWN_ID;
    }

    @Override
    public boolean write(@Nullable UUID id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return id != null && PdfAnswer.write(statements.pdf(id), request, response);
    }
}
