package nl.strook.core.module;

import org.hibernate.boot.ResourceStreamLocator;
import org.hibernate.boot.spi.AdditionalMappingContributions;
import org.hibernate.boot.spi.AdditionalMappingContributor;
import org.hibernate.boot.spi.InFlightMetadataCollector;
import org.hibernate.boot.spi.MetadataBuildingContext;

/** Brings the entities of all modules into the one persistence unit, so that persistence.xml knows none of them. */
public class ModuleMappings implements AdditionalMappingContributor {

    @Override
    public String getContributorName() {
        return "strook";
    }

    @Override
    public void contribute(
            AdditionalMappingContributions contributions,
            InFlightMetadataCollector metadata,
            ResourceStreamLocator resources,
            MetadataBuildingContext context) {
        ModuleCatalog.installed().modules().stream()
                .flatMap(module -> module.entities().stream())
                .forEach(contributions::contributeEntity);
    }
}
