/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form.notation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fi.polku.model.text.Texts;

/** An amount written as numbers with units, the largest unit first: 2 h 30 min. */
abstract class AmountNotation implements Notation {

    private static final Texts TEXTS = new Texts(AmountNotation.class);
    private static final Pattern PIECE = Pattern.compile("\\s*(\\d{1,9})\\s*([\\p{L}]+)\\.?\\s*");

    private final Locale language;
    private final String kind;
    private final List<String> units;

    /**
     * @param kind what is written: its unreadable texts stand under this key
     * @param units keys of the units, the largest first; under each key stand all its words, the one to write first
     */
    AmountNotation(Locale language, String kind, List<String> units) {
        this.language = language;
        this.kind = kind;
        this.units = units;
    }

    /** @param numbers one for each unit, none below 0 */
    final String write(long... numbers) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != 0) {
                text.append(text.isEmpty() ? "" : " ").append(numbers[i]).append(' ')
                        .append(words(language, units.get(i))[0]);
            }
        }
        return text.isEmpty() ? "0 " + words(language, units.get(units.size() - 1))[0] : text.toString();
    }

    @Override
    public final Object read(String text) throws UnreadableException {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return typed.toUpperCase(Locale.ROOT).matches("[-+]?P.*") ? iso(typed) : ofUnits(numbers(typed));
        } catch (java.time.DateTimeException | ArithmeticException unreadable) {
            throw unreadable(typed);
        }
    }

    /** @return what the standard's text says */
    abstract Object iso(String text);

    /** @param numbers one for each unit */
    abstract Object ofUnits(int[] numbers);

    private int[] numbers(String typed) throws UnreadableException {
        Map<String, Integer> places = places();
        int[] numbers = new int[units.size()];
        Matcher piece = PIECE.matcher(typed);
        int end = 0;
        while (piece.find() && piece.start() == end) {
            Integer unit = places.get(piece.group(2).toLowerCase(Locale.ROOT));
            if (unit == null) {
                throw unreadable(typed);
            }
            numbers[unit] = Math.addExact(numbers[unit], Integer.parseInt(piece.group(1)));
            end = piece.end();
        }
        if (end < typed.length()) {
            throw unreadable(typed);
        }
        return numbers;
    }

    /** Which unit is meant by a word of any language that the product speaks. */
    private Map<String, Integer> places() {
        Map<String, Integer> places = new TreeMap<>();
        for (Locale any : Texts.LANGUAGES) {
            for (int i = 0; i < units.size(); i++) {
                for (String word : words(any, units.get(i))) {
                    places.put(word, i);
                }
            }
        }
        return places;
    }

    private static String[] words(Locale language, String unit) {
        return TEXTS.get(language, "unit." + unit).split(" ");
    }

    private UnreadableException unreadable(String typed) {
        return new UnreadableException(language, kind, typed);
    }
}
