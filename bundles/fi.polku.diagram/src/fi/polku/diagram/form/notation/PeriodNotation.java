/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form.notation;

import java.time.Period;
import java.util.List;
import java.util.Locale;

/** Periods of the calendar: 3 months, 1 year 6 months. Negative ones are written as ISO 8601 has it. */
public final class PeriodNotation extends AmountNotation {

    private static final int WEEK = 7;

    /** @param language of the units */
    public PeriodNotation(Locale language) {
        super(language, "period", List.of("year", "month", "week", "day"));
    }

    @Override
    public String write(Object value) {
        if (value == null) {
            return "";
        }
        Period period = (Period) value;
        boolean inWeeks = period.getDays() % WEEK == 0;
        return period.isNegative() ? period.toString()
                : write(period.getYears(), period.getMonths(), inWeeks ? period.getDays() / WEEK : 0,
                        inWeeks ? 0 : period.getDays());
    }

    @Override
    Object iso(String text) {
        Period period = Period.parse(text);
        if (period.isNegative()) {
            throw new ArithmeticException("Less than nothing");
        }
        return period;
    }

    @Override
    Object ofUnits(int[] numbers) {
        return Period.of(numbers[0], numbers[1], Math.addExact(Math.multiplyExact(numbers[2], WEEK), numbers[3]));
    }
}
