package nl.strook.payslips.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.strook.moduleapi.Audience;
import nl.strook.payslips.PaperList;
import nl.strook.payslips.PaperPrint;
import nl.strook.payslips.PayslipPermissions;
import nl.strook.websupport.download.Download;
import nl.strook.websupport.shell.Shell;
import org.jspecify.annotations.Nullable;

/** {@code payslips/paper/{id}/pdf}: the payslips of a run that go on paper, as one file to print. */
@ApplicationScoped
public class PaperPdf implements Download {

    @Inject
    PaperList list;

    @Inject
    PaperPrint print;

    @Inject
    Shell shell;

    @Override
    public Audience audience() {
        return Audience.ADMIN;
    }

    @Override
    public String path() {
        return "payslips/paper/{id}/pdf";
    }

    @Override
    public String permission() {
        return PayslipPermissions.PRINT_ID;
    }

    @Override
    public boolean write(@Nullable UUID id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (id == null || list.count(id) == 0) {
            return false;
        }
        send(list.toPrint(id), "loonstroken-op-papier-" + shell.getSlug(), response);
        return true;
    }

    void send(List<UUID> documents, String name, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".pdf\"");
        print.write(documents, name, response.getOutputStream());
    }
}
