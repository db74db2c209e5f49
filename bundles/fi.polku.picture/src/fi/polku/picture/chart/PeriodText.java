/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import fi.polku.measure.Figures;
import fi.polku.model.experience.Measurement;
import fi.polku.model.text.Texts;

/** Says in a few letters from when measurements are: "Q2 2026", "May 2026", "Jun–Sep 2026", "2026". */
final class PeriodText {

    private final Texts texts = new Texts(PeriodText.class);
    private final Locale language;

    PeriodText(Locale language) {
        this.language = language;
    }

    /** @return what each is called, by its day where two would be called the same, by its place where it has no day */
    List<String> of(List<Measurement> measurements) {
        List<String> periods = measurements.stream().map(this::of).toList();
        return IntStream.range(0, periods.size()).mapToObj(place -> {
            String period = periods.get(place);
            boolean isClear = !period.isEmpty() && periods.indexOf(period) == periods.lastIndexOf(period);
            return isClear ? period : day(measurements.get(place), String.valueOf(place + 1));
        }).toList();
    }

    /** @return the period; empty when nobody knows it */
    String of(Measurement measurement) {
        LocalDate start = measurement.getPeriodStart();
        LocalDate end = measurement.getPeriodEnd();
        if (start == null || end == null || end.isBefore(start)) {
            LocalDate day = measurement.getDate() != null ? measurement.getDate() : end != null ? end : start;
            return day == null ? "" : month(YearMonth.from(day));
        }
        YearMonth from = YearMonth.from(start);
        YearMonth to = YearMonth.from(end);
        if (from.equals(to)) {
            return month(to);
        }
        if (from.getYear() != to.getYear()) {
            return text("years", year(from), year(to));
        }
        boolean isQuarter = from.getMonthValue() % 3 == 1 && to.getMonthValue() == from.getMonthValue() + 2;
        return isQuarter ? text("quarter", String.valueOf(to.getMonthValue() / 3), year(to))
                : from.getMonthValue() == 1 && to.getMonthValue() == 12 ? year(to)
                        : text("months", name(from), name(to), year(to));
    }

    private String day(Measurement measurement, String otherwise) {
        LocalDate day = Figures.day(measurement);
        return day == null ? otherwise
                : text("day", String.valueOf(day.getDayOfMonth()), name(YearMonth.from(day)), year(YearMonth.from(day)));
    }

    private String month(YearMonth month) {
        return text("month", name(month), year(month));
    }

    private String name(YearMonth month) {
        return texts.bundle(language).getString("month." + month.getMonthValue());
    }

    private static String year(YearMonth month) {
        return String.valueOf(month.getYear());
    }

    private String text(String key, Object... parts) {
        return texts.get(language, "period." + key, parts);
    }
}
