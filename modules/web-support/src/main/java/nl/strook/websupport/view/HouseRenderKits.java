package nl.strook.websupport.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out the {@code style} attributes that PrimeFaces writes: the content security policy forbids them, so browsers
 * ignore them anyway, but with an error in the console for each. Gathers the many small writes of a page, because the server's
 * writer encodes each of them by itself, which takes an eighth of a page's time.
 */
public class HouseRenderKits extends RenderKitFactory {

    private static final int GATHERED = 8192;

    public HouseRenderKits(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
    }

    @Override
    public RenderKit getRenderKit(FacesContext faces, String id) {
        RenderKit kit = getWrapped().getRenderKit(faces, id);
        return HTML_BASIC_RENDER_KIT.equals(id) ? new HouseKit(kit) : kit;
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class HouseKit extends RenderKitWrapper {

        HouseKit(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseWriter createResponseWriter(Writer writer, @Nullable String types, @Nullable String encoding) {
            return new NoStyles(super.createResponseWriter(writer, types, encoding), true);
        }
    }

    private static final class NoStyles extends ResponseWriterWrapper {

        private final boolean beforeThePage;

        /** @param beforeThePage whether the next clone is the page's own writer */
        NoStyles(ResponseWriter wrapped, boolean beforeThePage) {
            super(wrapped);
            this.beforeThePage = beforeThePage;
        }

        @Override
        public void writeAttribute(String name, @Nullable Object value, @Nullable String property) throws IOException {
            if (!name.equals("style")) {
                super.writeAttribute(name, value, property);
            }
        }

        /**
         * The page is gathered until {@link ResponseWriter#endDocument()} empties it. Clones of its writer are not: whoever
         * has one, such as the view state's, looks at what was written without an end of document.
         */
        @Override
        public ResponseWriter cloneWithWriter(Writer writer) {
            boolean page = beforeThePage
                    && !FacesContext.getCurrentInstance()
                            .getPartialViewContext()
                            .isPartialRequest();
            return new NoStyles(super.cloneWithWriter(page ? new BufferedWriter(writer, GATHERED) : writer), false);
        }
    }
}
