package nl.strook.tenantadmin.people;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStream;

/** Answers the press of a button with a file instead of the page. */
final class Answer {

    private Answer() {}

    /** Writes the content of a file. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    static void csv(String name, Content content) throws IOException {
        file(name, "text/csv; charset=UTF-8", content);
    }

    static void workbook(String name, Content content) throws IOException {
        file(name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", content);
    }

    private static void file(String name, String type, Content content) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.setResponseContentType(type);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        external.setResponseHeader("Cache-Control", "private, no-store");
        content.write(external.getResponseOutputStream());
        faces.responseComplete();
    }
}
