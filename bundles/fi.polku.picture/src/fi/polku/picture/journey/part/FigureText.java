/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.part;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.measure.Estimate;
import fi.polku.measure.Figures;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricMethod;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.text.Measure;

/** How figures are written: with their sign, unit or scale. */
final class FigureText {

    private final Sheet sheet;

    FigureText(Sheet sheet) {
        this.sheet = sheet;
    }

    /** @return the figure with its sign; percentages are customarily given whole, as samples don't carry more */
    String number(Metric metric, double value) {
        MetricMethod method = Figures.method(metric);
        boolean isNet = method == MetricMethod.NET_PROMOTER || method == MetricMethod.NET_AGREE;
        return (isNet && Math.round(value) > 0 ? "+" : "") + plain(metric, value);
    }

    private String plain(Metric metric, double value) {
        return switch (Figures.method(metric)) {
            case NET_PROMOTER, NET_AGREE, TOP_TWO_SHARE, AGREE_SHARE -> sheet.formats().number(Math.round(value));
            case MEAN, VALUE, UNSPECIFIED -> sheet.formats().number(value);
        };
    }

    /** @return what follows the number: the unit, or the end of the scale; empty when there is neither */
    String unit(Metric metric) {
        String unit = metric == null ? "" : Measure.oneLine(metric.getUnit());
        return switch (Figures.method(metric)) {
            case NET_PROMOTER, NET_AGREE -> "";
            case TOP_TWO_SHARE, AGREE_SHARE -> "%";
            case MEAN, VALUE, UNSPECIFIED -> unit.isEmpty() ? Figures.range(metric)
                    .map(range -> "/\u00A0" + sheet.formats().number(range.maximum())).orElse("") : unit;
        };
    }

    /** @return number and unit on one line */
    String figure(Metric metric, double value) {
        return sheet.formats().withUnit(number(metric, value), unit(metric));
    }

    /** @return how many answered, how far the figure of everybody may lie from theirs, and when they were asked */
    String answers(Measurement measurement) {
        OptionalInt n = Figures.answers(measurement);
        String answers = n.isEmpty() ? "" : measurement.getPopulation() == null
                ? sheet.text("answers", sheet.formats().number(n.getAsInt()))
                : sheet.text("answersOf", sheet.formats().number(n.getAsInt()),
                        sheet.formats().number(measurement.getPopulation()));
        String margin = Estimate.of(measurement).interval().map(interval -> sheet.text("margin",
                plain(measurement.getMetric(), interval.margin()))).orElse("");
        return Stream.of(answers, margin, sheet.formats().date(measurement.getDate())).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
