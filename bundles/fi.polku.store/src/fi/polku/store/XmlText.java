/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

/** The characters of XML 1.0 (W3C recommendation, section 2.2). */
final class XmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {
    }

    /** The same text with U+FFFD for every control character, lone surrogate and noncharacter that XML can't hold. */
    static String clean(String text) {
        if (text.codePoints().allMatch(XmlText::isChar)) {
            return text;
        }
        return text.codePoints().map(c -> isChar(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isChar(int c) {
        return c >= 0x20 && c <= 0xD7FF || c == '\t' || c == '\n' || c == '\r' || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
