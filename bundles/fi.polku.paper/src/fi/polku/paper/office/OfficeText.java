/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.office;

import java.text.Bidi;
import java.util.Locale;

import fi.polku.picture.text.FontFamily;

/** Texts as office files can hold them. */
public final class OfficeText {

    /** Every office has it or, as Liberation Sans, its twin of the same widths. */
    private static final String HOUSE = "Arial";

    private OfficeText() {
    }

    /** @return the text without what XML 1.0 forbids; empty for null */
    public static String legal(String text) {
        return text == null ? "" : text.codePoints().filter(OfficeText::isLegal)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** @return what offices know these letters by */
    public static String typeface(FontFamily letters) {
        return letters == FontFamily.HOUSE ? HOUSE : letters.name();
    }

    /** @return the language as office programs tell which dictionary checks a text */
    public static String dictionary(Locale language) {
        return language.getLanguage().equals("fi") ? "fi-FI" : "en-GB";
    }

    /** @return whether the text starts with letters that run from right to left */
    public static boolean isRightToLeft(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    private static boolean isLegal(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
