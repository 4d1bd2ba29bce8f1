package nl.strook.websupport.view;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** In development (system property {@code strook.dev.root}) an edited bundle shows at the next request. */
public class DevelopmentTexts extends ApplicationFactory {

    private static final @Nullable String SOURCES = System.getProperty("strook.dev.root");

    private @Nullable Application application;

    public DevelopmentTexts(ApplicationFactory wrapped) {
        super(wrapped);
    }

    @Override
    public Application getApplication() {
        if (SOURCES == null) {
            return getWrapped().getApplication();
        }
        Application known = application;
        if (known == null) {
            known = new FromSources(getWrapped().getApplication(), Path.of(SOURCES));
            application = known;
        }
        return known;
    }

    @Override
    public void setApplication(Application given) {
        application = null;
        getWrapped().setApplication(given);
    }

    private static final class FromSources extends ApplicationWrapper {

        private final Path root;

        FromSources(Application wrapped, Path root) {
            super(wrapped);
            this.root = root;
        }

        @Override
        public ResourceBundle getResourceBundle(FacesContext faces, String name) {
            ResourceBundle packed = super.getResourceBundle(faces, name);
            String base = packed == null ? null : packed.getBaseBundleName();
            return base == null
                    ? packed
                    : edited(base, faces.getViewRoot().getLocale().getLanguage())
                            .orElse(packed);
        }

        private Optional<ResourceBundle> edited(String base, String language) {
            String name = base.replace('.', '/') + "_" + language + ".properties";
            return SourceTree.inModules(root, name).map(FromSources::read);
        }

        private static @Nullable ResourceBundle read(Path file) {
            try (Reader reader = Files.newBufferedReader(file)) {
                return new PropertyResourceBundle(reader);
            } catch (IOException e) {
                return null;
            }
        }
    }
}
