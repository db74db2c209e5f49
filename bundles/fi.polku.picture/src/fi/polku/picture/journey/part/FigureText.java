/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.part;

import java.util.OptionalInt;

import fi.polku.measure.Figures;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Metric;
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
        String whole = sheet.formats().number(Math.round(value));
        return switch (Figures.method(metric)) {
            case NET_PROMOTER, NET_AGREE -> Math.round(value) > 0 ? "+" + whole : whole;
            case TOP_TWO_SHARE, AGREE_SHARE -> whole;
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
