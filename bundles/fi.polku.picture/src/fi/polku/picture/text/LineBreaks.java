/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks texts into lines that fit a width. */
final class LineBreaks {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final String BREAK_AFTER = "-/–—\u200B\u00AD";
    private static final int SHORTEST_PART = 3;
    private static final double TOLERANCE = 1e-6;

    private final FontStyle font;
    private final double width;
    private final List<String> lines = new ArrayList<>();
    private String line = "";

    LineBreaks(FontStyle font, double width) {
        this.font = font;
        this.width = width + TOLERANCE;
    }

    List<String> lines(String text) {
        for (String paragraph : clean(text, true).split("\n")) {
            for (String word : paragraph.split(" ")) {
                place(word);
            }
            endLine();
        }
        return List.copyOf(lines);
    }

    /**
     * Without control characters, signs that turn letters round, lone surrogates and runs of blanks; line breaks are kept or
     * count as blanks.
     */
    static String clean(String text, boolean keepLineBreaks) {
        StringBuilder clean = new StringBuilder();
        char gap = 0;
        for (int c : text == null ? new int[0] : text.codePoints().toArray()) {
            boolean lineBreak = c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
            if (lineBreak && keepLineBreaks) {
                gap = '\n';
            } else if (lineBreak || c == '\t' || Character.isSpaceChar(c) && c != '\u00A0' && c != '\u202F') {
                gap = gap == 0 ? ' ' : gap;
            } else if (isShown(c)) {
                if (gap != 0 && clean.length() > 0) {
                    clean.append(gap);
                }
                gap = 0;
                clean.appendCodePoint(c);
            }
        }
        return clean.toString();
    }

    private static boolean isShown(int c) {
        return !Character.isISOControl(c) && !turnsLetters(c) && Character.getType(c) != Character.SURROGATE
                && c != 0xFFFE && c != 0xFFFF;
    }

    /** They would turn round what stands behind a name, too; letters know their direction without them. */
    private static boolean turnsLetters(int c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }

    private void place(String word) {
        String before = line.isEmpty() ? "" : " ";
        for (String part : parts(word)) {
            if (!fits(line + before + part)) {
                endLine();
                before = "";
            }
            line += before + (line.isEmpty() ? endOfBroken(part) : part);
            before = "";
        }
    }

    /** Fills lines with the start of a part that is wider than a line and returns the rest, which fits. */
    private String endOfBroken(String part) {
        String rest = part;
        while (!fits(rest) && cut(rest) < rest.length()) {
            int cut = cut(rest);
            String head = rest.substring(0, cut);
            lines.add(Syllables.isBreak(rest, cut) ? head + "-" : head);
            rest = rest.substring(cut);
        }
        return rest;
    }

    /** @return where to cut: the last syllable that fits with its hyphen, else the last whole character that fits */
    private int cut(String word) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(word);
        int cut = characters.following(0);
        int syllable = 0;
        for (int next = cut; next < word.length() && fits(word.substring(0, next)); next = characters.next()) {
            cut = next;
            if (Syllables.isBreak(word, next) && fits(word.substring(0, next) + "-")) {
                syllable = next;
            }
        }
        return syllable > 0 ? syllable : cut;
    }

    private boolean fits(String text) {
        return Measure.width(shown(text), font) <= width;
    }

    private void endLine() {
        if (!line.isEmpty()) {
            lines.add(shown(line));
        }
        line = "";
    }

    /** A soft hyphen shows only where the line ends. */
    private static String shown(String line) {
        boolean hyphen = !line.isEmpty() && line.charAt(line.length() - 1) == SOFT_HYPHEN;
        String bare = line.indexOf(SOFT_HYPHEN) < 0 ? line : line.replace(String.valueOf(SOFT_HYPHEN), "");
        return hyphen ? bare + "-" : bare;
    }

    private static List<String> parts(String word) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = SHORTEST_PART; i < word.length(); i++) {
            boolean longEnough = i - start >= SHORTEST_PART && word.length() - i >= SHORTEST_PART;
            if (longEnough && BREAK_AFTER.indexOf(word.charAt(i - 1)) >= 0 && Character.isLetterOrDigit(word.charAt(i))) {
                parts.add(word.substring(start, i));
                start = i;
            }
        }
        parts.add(word.substring(start));
        return parts;
    }
}
