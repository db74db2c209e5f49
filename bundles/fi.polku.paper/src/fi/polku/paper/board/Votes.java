/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.board;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fi.polku.model.text.Texts;
import fi.polku.paper.office.OfficeTable;
import fi.polku.paper.office.Written;

/** Votes as people write them: a number, a number with its word, or tally marks. */
final class Votes {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})\\s*(\\p{L}*)");
    /** Strokes as they are typed, dots as they are stuck on, and Unicode's own tally marks. */
    private static final Pattern MARKS = Pattern.compile("[Il|/\u01C0\u2022\u25CF\\x{1D377}\\x{1D378}\\s]+");
    private static final int FIVE = 0x1D378;

    private Votes() {
    }

    /** @return how many they are, none for nothing; empty when that can't be read */
    static OptionalInt read(String text) {
        Matcher number = NUMBER.matcher(OfficeTable.plain(text));
        if (number.matches() && (number.group(2).isEmpty() || isWordForVotes(number.group(2)))) {
            return OptionalInt.of(Integer.parseInt(number.group(1)));
        }
        if (!text.isEmpty() && !MARKS.matcher(text).matches()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(text.codePoints().filter(mark -> !Character.isWhitespace(mark))
                .map(mark -> mark == FIVE ? 5 : 1).sum());
    }

    private static boolean isWordForVotes(String word) {
        return Written.inEveryLanguage(new Texts(Votes.class), "votes.words").stream()
                .anyMatch(words -> List.of(words.split(" ")).contains(word));
    }
}
