/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form.notation;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Durations: 2 h 30 min, 3 d. What people don't write so, such as fractions of a second, is written as ISO 8601 has it. */
public final class DurationNotation extends AmountNotation {

    /** @param language of the units */
    public DurationNotation(Locale language) {
        super(language, "duration", List.of("day", "hour", "minute", "second"));
    }

    @Override
    public String write(Object value) {
        if (value == null) {
            return "";
        }
        Duration duration = (Duration) value;
        return duration.isNegative() || duration.getNano() != 0 || duration.toDays() > 999_999_999 ? duration.toString()
                : write(duration.toDays(), duration.toHoursPart(), duration.toMinutesPart(), duration.toSecondsPart());
    }

    @Override
    Object iso(String text) {
        return notNegative(Duration.parse(text));
    }

    private static Duration notNegative(Duration duration) {
        if (duration.isNegative()) {
            throw new ArithmeticException("Less than nothing");
        }
        return duration;
    }

    @Override
    Object ofUnits(int[] numbers) {
        return Duration.ofDays(numbers[0]).plusHours(numbers[1]).plusMinutes(numbers[2]).plusSeconds(numbers[3]);
    }
}
