/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.edit;

import java.util.regex.Pattern;

/** Text on one line. */
final class OneLine {

    private static final Pattern GAP = Pattern.compile("[\\p{Z}\\p{Cc}]+");

    private OneLine() {
    }

    /** The text with every run of blanks, line ends and control characters as one blank; empty for null. */
    static String of(String text) {
        return text == null ? "" : isOneLine(text) ? text : GAP.matcher(text).replaceAll(" ").strip();
    }

    /** Whether nothing is to be done, as for nearly every name. */
    private static boolean isOneLine(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean gap = c < ' ' || c >= 0x7F && (Character.isSpaceChar(c) || Character.isISOControl(c));
            if (gap || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    /** The beginning of the text on one line, cut between words where it can be. */
    static String beginning(String text, int length) {
        String line = of(text);
        if (line.length() <= length) {
            return line;
        }
        int wordEnd = line.lastIndexOf(' ', length - 1);
        int end = wordEnd > length / 2 ? wordEnd : length - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
