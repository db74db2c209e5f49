/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

import fi.polku.measure.Figures;
import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.Touchpoint;

/** Every measurement with its figure, and whether the target is reached. */
final class MeasurementSheet {

    private final Book book;
    private final Words words;

    MeasurementSheet(Book book, Words words) {
        this.book = book;
        this.words = words;
    }

    void write(ExperienceModel model, List<Journey> journeys) {
        List<Measurement> measurements = new ArrayList<>(model.getMeasurements());
        journeys.forEach(journey -> {
            measurements.addAll(journey.getMeasurements());
            Touchpoints.of(journey).forEach(touchpoint -> measurements.addAll(touchpoint.getMeasurements()));
        });
        String reached = words.text("reached");
        Grid<Measurement> grid = new Grid<Measurement>(book, words.text("sheet.metrics"), 3)
                .column(words.text("journey"), 28, it -> words.name(journey(it)))
                .column(words.text("touchpoint"), 30,
                        it -> it.eContainer() instanceof Touchpoint touchpoint ? words.name(touchpoint) : null)
                .column(words.head(Literals.MEASUREMENT__METRIC), 30, it -> words.name(it.getMetric()))
                .column(words.head(Literals.METRIC__KIND), 14, of(metric -> words.literal(metric.getKind())))
                .column(words.head(Literals.MEASUREMENT__DATE), 13, Measurement::getDate)
                .column(words.head(Literals.MEASUREMENT__PERIOD_START), 13, Measurement::getPeriodStart)
                .column(words.head(Literals.MEASUREMENT__PERIOD_END), 13, Measurement::getPeriodEnd)
                .column(words.text("figure"), 10, it -> TouchpointSheet.boxed(Figures.of(it)))
                .column(words.head(Literals.METRIC__UNIT), 10, of(Metric::getUnit))
                .column(words.head(Literals.METRIC__TARGET), 10, of(Metric::getTarget))
                .column(words.head(Literals.METRIC__DIRECTION), 20, of(metric -> words.literal(metric.getDirection())))
                .column(reached, 12, this::isReached)
                .column(words.head(Literals.MEASUREMENT__SAMPLE_SIZE), 14, it -> answers(Figures.answers(it)))
                .column(words.head(Literals.MEASUREMENT__POPULATION), 12, Measurement::getPopulation)
                .column(words.head(Literals.MEASUREMENT__SOURCE), 30, Measurement::getSource);
        grid.write(measurements).text(grid.index(reached), words.truth(false));
    }

    private static Function<Measurement, Object> of(Function<Metric, Object> fact) {
        return measurement -> measurement.getMetric() == null ? null : fact.apply(measurement.getMetric());
    }

    private String isReached(Measurement measurement) {
        Metric metric = measurement.getMetric();
        Double figure = TouchpointSheet.boxed(Figures.of(measurement));
        if (metric == null || metric.getTarget() == null || figure == null) {
            return null;
        }
        return words.truth(Figures.reachesTarget(metric, figure));
    }

    private static Integer answers(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static Element journey(Measurement measurement) {
        if (measurement.eContainer() instanceof Touchpoint touchpoint) {
            return Touchpoints.journeyOf(touchpoint).orElseThrow();
        }
        return measurement.eContainer() instanceof Journey journey ? journey : null;
    }
}
