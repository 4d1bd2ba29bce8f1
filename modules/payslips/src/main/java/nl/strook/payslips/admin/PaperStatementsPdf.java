package nl.strook.payslips.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import nl.strook.moduleapi.Audience;
import nl.strook.payslips.PaperList;
import nl.strook.payslips.PayslipPermissions;
import nl.strook.websupport.download.Download;
import nl.strook.websupport.shell.Shell;
import org.jspecify.annotations.Nullable;

/** {@code payslips/paper/statements?year=2025}: the annual statements of a year that go on paper, as one file to print. */
@ApplicationScoped
public class PaperStatementsPdf implements Download {

    @Inject
    PaperList list;

    @Inject
    PaperPdf paper;

    @Inject
    Shell shell;

    @Override
    public Audience audience() {
        return Audience.ADMIN;
    }

    @Override
    public String path() {
        return "payslips/paper/statements";
    }

    @Override
    public String permission() {
        return PayslipPermissions.PRINT_ID;
    }

    @Override
    public boolean write(@Nullable UUID id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String asked = request.getParameter("year");
        Integer year = list.years().stream()
                .filter(each -> String.valueOf(each).equals(asked))
                .findFirst()
                .orElse(null);
        if (year == null) {
            return false;
        }
        paper.send(list.toPrint(year), "jaaropgaven-op-papier-" + shell.getSlug() + "-" + year, response);
        return true;
    }
}
