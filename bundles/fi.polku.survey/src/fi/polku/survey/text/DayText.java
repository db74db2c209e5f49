/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days, with or without a time, as people and survey tools write them. */
public final class DayText {

    /** Pattern of days that begin with the month. */
    public static final String MONTH_FIRST = "M/d/yyyy";

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final Optional<DateTimeFormatter> pattern;
    private final boolean monthFirst;
    private final int[] numbers = new int[6];

    /**
     * @param pattern of java.time; empty for ISO 8601, d.M.yyyy and d/M/yyyy, each also with a time behind it
     * @throws IllegalArgumentException when it is no pattern
     */
    public DayText(Optional<String> pattern) {
        monthFirst = pattern.filter(MONTH_FIRST::equals).isPresent();
        this.pattern = pattern.filter(text -> !monthFirst)
                .map(text -> DateTimeFormatter.ofPattern(text.replace('y', 'u'), Locale.ROOT));
    }

    /**
     * @param cells cells of a column
     * @return whether they only make sense with the month before the day: 5/27/2026
     */
    public static boolean isMonthFirst(List<String> cells) {
        return cells.stream().anyMatch(cell -> cell.strip().matches("\\d{1,2}/(1[3-9]|2\\d|3[01])/\\d{4}.*"));
    }

    /**
     * @param text a cell
     * @return the day and the time (midnight when none is said) as they are written there, whatever the zone; empty when
     *         it is no day between 1900 and 2200
     */
    public Optional<LocalDateTime> read(String text) {
        try {
            Optional<LocalDateTime> time = pattern.isPresent() ? byPattern(text.strip(), pattern.get()) : byNumbers(text);
            return time.filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> byPattern(String text, DateTimeFormatter format) {
        TemporalAccessor said = format.parse(text);
        LocalTime time = said.query(TemporalQueries.localTime());
        LocalDate day = said.query(TemporalQueries.localDate());
        return day == null ? Optional.empty() : Optional.of(day.atTime(time == null ? LocalTime.MIDNIGHT : time));
    }

    /** Up to six numbers: three of the day, the year first or last, and those of the time. */
    private Optional<LocalDateTime> byNumbers(String text) {
        int count = 0;
        boolean inNumber = false;
        boolean isAfternoon = false;
        boolean isMorning = false;
        Arrays.fill(numbers, 0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                if (!inNumber && count++ == 6) {
                    break;
                }
                inNumber = true;
                numbers[count - 1] = numbers[count - 1] * 10 + c - '0';
                if (numbers[count - 1] > 9999) {
                    return Optional.empty();
                }
            } else if (count < 3 && "./- ".indexOf(c) < 0) {
                return Optional.empty();
            } else {
                inNumber = false;
                isAfternoon |= c == 'P' || c == 'p';
                isMorning |= c == 'A' || c == 'a';
            }
        }
        if (count < 3) {
            return Optional.empty();
        }
        boolean yearFirst = numbers[0] > 31;
        int day = yearFirst ? numbers[2] : numbers[monthFirst ? 1 : 0];
        int month = yearFirst || !monthFirst ? numbers[1] : numbers[0];
        int hour = isAfternoon && numbers[3] < 12 ? numbers[3] + 12 : isMorning && numbers[3] == 12 ? 0 : numbers[3];
        return Optional.of(LocalDateTime.of(yearFirst ? numbers[0] : numbers[2], month, day, hour, numbers[4], numbers[5]));
    }
}
