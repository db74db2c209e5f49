/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers as people and survey tools write them, as numbers. */
public final class AnswerText {

    /** Sign, at most 12 digits, at most 6 decimals, and what a tool writes behind a number on its scale. */
    private static final Pattern NUMBER = Pattern.compile(
            "([-\u2212+]?)(\\d{1,12})(?:([.,])(\\d{1,6}))?\\s*(?:%|[-\u2013=:(]\\s*+\\D.{0,200}|)", Pattern.DOTALL);
    private static final List<String> NONE = List.of("", "-", "\u2013", ".", "n/a", "na", "null", "nan", "eos", "en osaa sanoa",
            "ei osaa sanoa", "en tiedä", "ei vastausta", "don't know", "do not know", "no answer", "not applicable");

    private final Optional<Character> decimal;
    private final Map<String, Double> labels = new HashMap<>();

    /**
     * @param decimal sign before the decimals; empty where both comma and point are understood
     * @param labels what number stands for a wording, whatever its capitals
     */
    public AnswerText(Optional<Character> decimal, Map<String, Double> labels) {
        this.decimal = decimal;
        labels.forEach((label, number) -> this.labels.put(plain(label), number));
    }

    /**
     * @param text a cell
     * @return whether it says that there is no answer: nothing, a dash, "n/a", "en osaa sanoa", "don't know" …
     */
    public boolean isNone(String text) {
        return text.isEmpty() || !isDigits(text) && !labels.containsKey(plain(text)) && NONE.contains(plain(text));
    }

    /**
     * @param text a cell
     * @return its number: what a label stands for, else the number that it is or begins with ("5 - very satisfied"); empty
     *         for everything else
     */
    public OptionalDouble read(String text) {
        if (isDigits(text) && labels.isEmpty()) {
            return OptionalDouble.of(text.length() == 1 ? text.charAt(0) - '0'
                    : (text.charAt(0) - '0') * 10 + text.charAt(1) - '0');
        }
        Double label = labels.get(plain(text));
        if (label != null) {
            return OptionalDouble.of(label);
        }
        Matcher number = NUMBER.matcher(stripped(text));
        if (!number.matches() || number.group(3) != null && decimal.isPresent()
                && decimal.get() != number.group(3).charAt(0)) {
            return OptionalDouble.empty();
        }
        String decimals = number.group(4) == null ? "" : "." + number.group(4);
        double value = Double.parseDouble(number.group(2) + decimals);
        return OptionalDouble.of(number.group(1).isEmpty() || number.group(1).equals("+") ? value : 0 - value);
    }

    /** One or two digits, which is what nearly all answers are. */
    private static boolean isDigits(String text) {
        return text.length() == 1 && isDigit(text.charAt(0))
                || text.length() == 2 && isDigit(text.charAt(0)) && isDigit(text.charAt(1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String stripped(String text) {
        return text.replace('\u00A0', ' ').strip();
    }

    private static String plain(String text) {
        return stripped(text).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
