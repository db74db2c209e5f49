/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.part;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fi.polku.model.text.Numbers;
import fi.polku.model.text.Texts;

/**
 * How pictures write numbers, dates and times. Signs and patterns are the product's own and not those of the Java
 * version at hand, so that pictures stay the same.
 */
public final class Formats {

    private final Locale language;
    private final Texts texts = new Texts(Formats.class);
    private final Numbers numbers;
    private final DateTimeFormatter date;

    /** @param language language that the texts are for */
    public Formats(Locale language) {
        this.language = language;
        numbers = new Numbers(language);
        date = DateTimeFormatter.ofPattern(texts.get(language, "date"), Locale.ENGLISH);
    }

    /** @return with at most two decimals, a real minus sign and thousands set apart */
    public String number(double value) {
        return numbers.number(value);
    }

    /**
     * @param currency ISO 4217 code, empty for none
     * @return with two decimals, or none when it is whole
     */
    public String money(double value, String currency) {
        return numbers.money(value, currency);
    }

    /** @return a number as it is written and its unit on one line */
    public String withUnit(String written, String unit) {
        return numbers.withUnit(written, unit);
    }

    /** @return as people write a day, empty for null */
    public String date(LocalDate day) {
        return day == null ? "" : date.format(day);
    }

    /** @return the two greatest units, for example "3 d 4 h"; empty for null */
    public String duration(Duration duration) {
        if (duration == null) {
            return "";
        }
        Duration rest = duration.abs();
        List<String> parts = new ArrayList<>();
        add(parts, "days", rest.toDays());
        add(parts, "hours", rest.toHoursPart());
        add(parts, "minutes", rest.toMinutesPart());
        add(parts, "seconds", rest.toSecondsPart());
        if (parts.isEmpty()) {
            return texts.get(language, "minutes", "0");
        }
        String text = String.join(" ", parts.subList(0, Math.min(2, parts.size())));
        return duration.isNegative() ? "\u2212" + text : text;
    }

    private void add(List<String> parts, String unit, long count) {
        if (count > 0) {
            parts.add(texts.get(language, unit, number(count)));
        }
    }
}
