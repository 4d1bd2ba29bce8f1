package nl.strook.reports.fill;

import java.awt.font.TextAttribute;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JRParagraph;
import net.sf.jasperreports.engine.JRPropertiesHolder;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fill.JRMeasuredText;
import net.sf.jasperreports.engine.fill.JRTextMeasurer;
import net.sf.jasperreports.engine.type.LineSpacingEnum;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.engine.util.JRTextMeasurerFactory;
import nl.strook.reports.font.FontFamily;
import nl.strook.reports.font.TextLines;
import org.jspecify.annotations.Nullable;

/**
 * Measures texts by the width tables of the embedded faces, so that filling needs no AWT font and breaks lines where
 * the page writer does. The templates name this class. Plain text only: no markup, tabs or rotation.
 */
public final class FaceTextMeasurerFactory implements JRTextMeasurerFactory {

    /** Element property: extra space after each character, in parts of the font size. */
    public static final String TRACKING = "net.sf.jasperreports.export.strook.tracking";

    @Override
    public JRTextMeasurer createMeasurer(JasperReportsContext context, JRCommonText text) {
        return (styledText, start, stretch, indentFirstLine, canOverflow) -> measure(text, styledText, start, stretch);
    }

    /** Line height of the paragraph over the plain one. */
    public static float spacing(JRParagraph paragraph) {
        return paragraph.getLineSpacing() == LineSpacingEnum.PROPORTIONAL ? paragraph.getLineSpacingSize() : 1;
    }

    /** Extra space after each character, in parts of the font size; 0 for most. */
    public static float tracking(JRPropertiesHolder element) {
        if (!element.hasProperties()) {
            return 0;
        }
        String tracking = element.getPropertiesMap().getProperty(TRACKING);
        return tracking == null ? 0 : Float.parseFloat(tracking);
    }

    private static Measured measure(JRCommonText element, JRStyledText styledText, int start, int stretch) {
        Map<?, ?> attributes = styledText.getGlobalAttributes();
        // The size of the attributes, not of the element: it differs while a text is being scaled to fit.
        TextLines.Setting setting = new TextLines.Setting(
                FontFamily.named(String.valueOf(attributes.get(TextAttribute.FAMILY))),
                attributes.get(TextAttribute.SIZE) instanceof Number size ? size.floatValue() : element.getFontSize(),
                tracking((JRPropertiesHolder) element),
                spacing(element.getParagraph()),
                element.getParagraph().getFirstLineIndent());
        int room = element.getHeight()
                - element.getLineBox().getTopPadding()
                - element.getLineBox().getBottomPadding()
                + stretch;
        int width = element.getWidth()
                - element.getLineBox().getLeftPadding()
                - element.getLineBox().getRightPadding();
        String text = styledText.getText();
        List<TextLines.Line> lines = TextLines.of(start == 0 ? text : text.substring(start), setting, width);
        int fitting = Math.min(lines.size(), (int) ((room + 0.05f) / setting.lineHeight()));
        int end = fitting == lines.size()
                ? text.length()
                : start + lines.get(fitting).from();
        float widest = 0;
        for (TextLines.Line line : lines) {
            widest = Math.max(widest, line.width());
        }
        return new Measured(setting, fitting, end, widest);
    }

    private record Measured(TextLines.Setting setting, int lines, int end, float widest) implements JRMeasuredText {

        @Override
        public float getLeadingOffset() {
            return setting.firstBaseline() - setting.lineHeight();
        }

        @Override
        public float getLineSpacingFactor() {
            return setting.lineHeight() / setting.size();
        }

        @Override
        public float getTextWidth() {
            return widest;
        }

        @Override
        public float getAverageCharWidth() {
            return setting.size() / 2;
        }

        @Override
        public float getTextHeight() {
            return lines * setting.lineHeight();
        }

        @Override
        public int getTextOffset() {
            return end;
        }

        @Override
        public boolean isLeftToRight() {
            return true;
        }

        @Override
        public boolean isParagraphCut() {
            return false;
        }

        @Override
        public @Nullable String getTextSuffix() {
            return null;
        }

        @Override
        public short @Nullable [] getLineBreakOffsets() {
            return null;
        }
    }
}
