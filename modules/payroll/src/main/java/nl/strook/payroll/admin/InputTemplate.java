package nl.strook.payroll.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;
import nl.strook.core.sheet.SafeCsv;
import nl.strook.moduleapi.Audience;
import nl.strook.payroll.PayrollPermissions;
import nl.strook.payroll.input.InputRunFacts;
import nl.strook.payroll.input.PayInputs;
import nl.strook.payroll.input.sheet.Column;
import nl.strook.websupport.download.Download;
import nl.strook.websupport.menu.ModuleTexts;
import nl.strook.websupport.shell.Shell;
import org.jspecify.annotations.Nullable;

/** {@code payroll/import/{id}/template}: a sheet with everybody of the run, to fill in and import. */
@ApplicationScoped
public class InputTemplate implements Download {

    @Inject
    PayInputs inputs;

    @Inject
    Shell shell;

    @Override
    public Audience audience() {
        return Audience.ADMIN;
    }

    @Override
    public String path() {
        return "payroll/import/{id}/template";
    }

    @Override
    public String permission() {
        return PayrollPermissions.INPUT_ID;
    }

    @Override
    public boolean write(@Nullable UUID id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        InputRunFacts run = id == null ? null : inputs.findRun(id).orElse(null);
        if (run == null) {
            return false;
        }
        SafeCsv csv = new SafeCsv()
                .row(Arrays.stream(Column.values()).map(Column::header).toArray(String[]::new));
        inputs.template(run.runId())
                .forEach(line -> csv.row(line.employeeNumber(), line.employeeName(), "", "", "", "", ""));
        String name = ModuleTexts.text("payroll", "input.template.file", shell.getLocale()) + "-"
                + run.label().replaceAll("[^0-9A-Za-z-]", "-") + ".csv";
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.getOutputStream().write(csv.bytes());
        return true;
    }
}
