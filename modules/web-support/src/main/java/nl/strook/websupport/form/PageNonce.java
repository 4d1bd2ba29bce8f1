package nl.strook.websupport.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/**
 * The nonce of the page for its forms. PrimeFaces wants it back with every post that shows a page again, and puts it into
 * the forms by its own script, which a page without a PrimeFaces component does not load.
 */
@Named
@RequestScoped
public class PageNonce {

    public String getValue() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
