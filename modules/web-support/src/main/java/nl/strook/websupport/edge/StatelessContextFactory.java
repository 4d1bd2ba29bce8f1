package nl.strook.websupport.edge;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import org.primefaces.csp.CspState;

/** Gives pages without state their own nonce before PrimeFaces looks for it; so it stands before PrimeFaces in the order. */
public class StatelessContextFactory extends FacesContextFactory {

    public StatelessContextFactory(FacesContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(Object context, Object request, Object response, Lifecycle lifecycle) {
        FacesContext faces = getWrapped().getFacesContext(context, request, response, lifecycle);
        if (StatelessNonce.fits(request)) {
            faces.getAttributes().put(CspState.class.getName(), new StatelessNonce(faces));
        }
        return faces;
    }
}
