package nl.strook.websupport.edge;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.util.Iterator;
import nl.strook.core.rule.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What a page does with something thrown. A broken rule becomes a message beside the field that names it, else on the page, with
 * the fields as they were typed;
 * an expired view starts anew; a fault of ours in an Ajax request becomes a message with its incident number, since an
 * error page cannot be shown there. The rest goes to the edge.
 */
class FaultHandler extends ExceptionHandlerWrapper {

    FaultHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            Throwable thrown = events.next().getContext().getException();
            if (answer(faces, thrown)) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean answer(FacesContext faces, Throwable thrown) {
        ViewExpiredException expired =
                Faults.find(thrown, ViewExpiredException.class).orElse(null);
        if (expired != null) {
            return startAnew(faces, expired.getViewId());
        }
        boolean rendering = PhaseId.RENDER_RESPONSE.equals(faces.getCurrentPhaseId());
        if (rendering || faces.getViewRoot() == null) {
            return false;
        }
        BusinessRuleViolation broken =
                Faults.find(thrown, BusinessRuleViolation.class).orElse(null);
        if (broken != null) {
            String sentence = RuleText.of(broken, faces.getViewRoot().getLocale());
            return say(faces, RuleFields.find(faces, broken.key()), sentence);
        }
        if (Faults.find(thrown, OptimisticLockException.class).isPresent()) {
            return say(faces, RuleText.shell("fault.stale", faces.getViewRoot().getLocale()));
        }
        return faces.getPartialViewContext().isAjaxRequest() && sayFault(faces, thrown);
    }

    private static boolean sayFault(FacesContext faces, Throwable thrown) {
        Faults faults = CDI.current().select(Faults.class).get();
        java.util.Locale locale = faces.getViewRoot().getLocale();
        return switch (faults.statusOf(thrown)) {
            case 403 -> say(faces, RuleText.shell("fault.403.title", locale));
            case 503 -> say(faces, RuleText.shell("fault.503.text", locale));
            default -> say(faces, RuleText.shell("fault.500.message", locale, faults.log(thrown)));
        };
    }

    private static boolean say(FacesContext faces, String text) {
        return say(faces, null, text);
    }

    private static boolean say(FacesContext faces, @Nullable String field, String text) {
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        faces.validationFailed();
        return true;
    }

    private static boolean startAnew(FacesContext faces, @Nullable String viewId) {
        ExternalContext external = faces.getExternalContext();
        // What the browser asked for, with tenant and id; the view behind the door knows neither.
        Object asked = external.getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI);
        String fallback = viewId == null
                ? external.getRequestContextPath() + "/"
                : faces.getApplication().getViewHandler().getActionURL(faces, viewId);
        String address = asked instanceof String path ? path : fallback;
        try {
            external.redirect(address + (address.contains("?") ? "&" : "?") + "expired=1");
        } catch (IOException e) {
            throw new FacesException(e);
        }
        faces.responseComplete();
        return true;
    }
}
