package nl.strook.websupport.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the addresses from the environment once. */
@ApplicationScoped
public class SiteAddressProducer {

    @Produces
    @Singleton
    SiteAddress site() {
        return SiteAddress.of(System.getenv());
    }
}
