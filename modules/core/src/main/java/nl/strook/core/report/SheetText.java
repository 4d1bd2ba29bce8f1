package nl.strook.core.report;

import org.jspecify.annotations.Nullable;

/** Refuses a sheet that lacks a text which the law or the layout asks for. */
final class SheetText {

    private SheetText() {}

    /** @throws IllegalArgumentException when the text is missing or blank; the caller should have blocked before */
    static String required(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("A sheet needs the text " + field);
        }
        return text;
    }
}
