package nl.strook.reports.page;

import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.RotationEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;
import nl.strook.reports.fill.FaceTextMeasurerFactory;
import nl.strook.reports.font.FontFamily;
import nl.strook.reports.font.TextLines;

/** How the texts of one template element look; the same for all that come from it, so found out once per filling. */
record TextLook(
        ElementLook element,
        TextLines.Setting setting,
        String colour,
        HorizontalTextAlignEnum across,
        VerticalTextAlignEnum down,
        int left,
        int right,
        int top,
        int bottom) {

    static TextLook of(JRPrintText text, BrandColours brand) {
        if (!RotationEnum.NONE.equals(text.getRotation()) || !"none".equals(text.getMarkup())) {
            throw new IllegalArgumentException("Templates hold plain, upright texts only");
        }
        ElementLook element = ElementLook.of(text);
        TextLines.Setting setting = new TextLines.Setting(
                FontFamily.named(text.getFontName()),
                text.getFontSize(),
                FaceTextMeasurerFactory.tracking(text),
                FaceTextMeasurerFactory.spacing(text.getParagraph()),
                text.getParagraph().getFirstLineIndent());
        return new TextLook(
                element,
                setting,
                element.colour(brand, text.getForecolor()),
                text.getHorizontalTextAlign(),
                text.getVerticalTextAlign(),
                text.getLineBox().getLeftPadding(),
                text.getLineBox().getRightPadding(),
                text.getLineBox().getTopPadding(),
                text.getLineBox().getBottomPadding());
    }
}
