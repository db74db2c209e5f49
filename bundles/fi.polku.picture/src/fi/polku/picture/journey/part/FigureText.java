/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.part;

import java.util.OptionalInt;

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

    String figure(Metric metric, double value) {
        String number = sheet.formats().number(value);
        // Percentages are customarily given whole: the sample doesn't carry more.
        String whole = sheet.formats().number(Math.round(value));
        MetricMethod method = Figures.method(metric);
        String unit = metric == null ? "" : Measure.oneLine(metric.getUnit());
        return switch (method) {
            case NET_PROMOTER, NET_AGREE -> Math.round(value) > 0 ? "+" + whole : whole;
            case TOP_TWO_SHARE, AGREE_SHARE -> whole + "\u00A0%";
            case MEAN, VALUE, UNSPECIFIED -> unit.isEmpty() ? Figures.range(metric)
                    .map(range -> number + "\u00A0/\u00A0" + sheet.formats().number(range.maximum())).orElse(number)
                    : number + "\u00A0" + unit;
        };
    }

    String answers(Measurement measurement) {
        String date = sheet.formats().date(measurement.getDate());
        OptionalInt n = Figures.answers(measurement);
        if (n.isEmpty()) {
            return date;
        }
        String answers = measurement.getPopulation() == null
                ? sheet.text("answers", sheet.formats().number(n.getAsInt()))
                : sheet.text("answersOf", sheet.formats().number(n.getAsInt()),
                        sheet.formats().number(measurement.getPopulation()));
        return date.isEmpty() ? answers : answers + " · " + date;
    }
}
