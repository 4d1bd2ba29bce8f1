package nl.strook.websupport.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out the {@code style} attributes that PrimeFaces writes. The content security policy forbids them, so browsers
 * ignore them anyway, but with an error in the console for each.
 */
public class UnstyledRenderKits extends RenderKitFactory {

    public UnstyledRenderKits(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
    }

    @Override
    public RenderKit getRenderKit(FacesContext faces, String id) {
        RenderKit kit = getWrapped().getRenderKit(faces, id);
        return HTML_BASIC_RENDER_KIT.equals(id) ? new Unstyled(kit) : kit;
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class Unstyled extends RenderKitWrapper {

        Unstyled(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseWriter createResponseWriter(Writer writer, @Nullable String types, @Nullable String encoding) {
            return new NoStyles(super.createResponseWriter(writer, types, encoding));
        }
    }

    private static final class NoStyles extends ResponseWriterWrapper {

        NoStyles(ResponseWriter wrapped) {
            super(wrapped);
        }

        @Override
        public void writeAttribute(String name, @Nullable Object value, @Nullable String property) throws IOException {
            if (!name.equals("style")) {
                super.writeAttribute(name, value, property);
            }
        }

        @Override
        public ResponseWriter cloneWithWriter(Writer writer) {
            return new NoStyles(super.cloneWithWriter(writer));
        }
    }
}
