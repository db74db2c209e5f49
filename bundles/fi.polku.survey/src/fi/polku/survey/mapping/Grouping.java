/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey.mapping;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

import fi.polku.model.text.Texts;

/** From which time answers are counted together. */
public enum Grouping {

    /** All answers of a survey. */
    ALL,

    /** Calendar years. */
    YEAR,

    /** Calendar quarters. */
    QUARTER,

    /** Calendar months. */
    MONTH,

    /** Days. */
    DAY;

    private static final Texts TEXTS = new Texts(Grouping.class);

    /**
     * @param day any day
     * @return the first day of the time that it belongs to; empty when time makes no difference
     */
    public Optional<LocalDate> start(LocalDate day) {
        return switch (this) {
            case ALL -> Optional.empty();
            case YEAR -> Optional.of(day.withDayOfYear(1));
            case QUARTER -> Optional.of(day.withDayOfMonth(1).minus((day.getMonthValue() - 1) % 3, ChronoUnit.MONTHS));
            case MONTH -> Optional.of(day.withDayOfMonth(1));
            case DAY -> Optional.of(day);
        };
    }

    /** @return what people call the time that begins on the day: "Q4/2026" */
    public String name(LocalDate start, Locale language) {
        return TEXTS.get(language, "time." + name(), start.getYear(), (start.getMonthValue() + 2) / 3, start.getMonthValue(),
                start.getDayOfMonth());
    }

    /** @return whether answers without a day can be counted */
    public boolean needsNoDay() {
        return this == ALL;
    }

    /** @return as mapping files and command lines write it */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
