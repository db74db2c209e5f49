/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import java.time.LocalDate;
import java.util.Optional;

import fi.polku.measure.Estimate;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Metric;
import fi.polku.survey.PlannedFigure.Status;
import fi.polku.survey.mapping.Grouping;
import fi.polku.survey.mapping.Mapping;

/**
 * What becomes of one figure, and what the measurement will say.
 *
 * @param figure for those who decide
 * @param content what the measurement will say
 */
record FigurePlan(PlannedFigure figure, Content content) {

    static FigurePlan of(Group group, Tally tally, Mapping mapping, String source, ImportOptions options) {
        Metric metric = group.question().metric();
        Content incoming = Content.of(tally, source, options.today());
        Optional<Measurement> former = former(group, mapping);
        Optional<Content> before = former.map(Content::of);
        Status status = before.isEmpty() ? Status.NEW : incoming.repeats(before.get()) ? Status.UNCHANGED
                : options.replace() ? Status.REPLACED : Status.ADDED;
        boolean mayRepeat = status == Status.ADDED
                && before.flatMap(Content::answers).filter(answers -> PlannedFigure.mayContain(incoming.answers(), answers))
                        .isPresent();
        Content content = status == Status.ADDED ? before.get().plus(incoming) : incoming;
        return new FigurePlan(new PlannedFigure(metric, group.place(), group.start(), estimate(metric, incoming), status,
                former, mayRepeat), content);
    }

    private static Estimate estimate(Metric metric, Content content) {
        if (content.answers().isPresent()) {
            return Estimate.of(metric, content.answers().get());
        }
        Measurement measurement = ExperienceFactory.eINSTANCE.createMeasurement();
        measurement.setMetric(metric);
        measurement.setValue(content.mean());
        measurement.setSampleSize((int) Math.min(Integer.MAX_VALUE, content.number()));
        return Estimate.of(measurement);
    }

    /** The imported measurement of the same metric, place and time; those that were written by hand are left alone. */
    private static Optional<Measurement> former(Group group, Mapping mapping) {
        return group.place().getMeasurements().stream()
                .filter(measurement -> measurement.getMetric() == group.question().metric()
                        && !measurement.getFingerprints().isEmpty() && isSameTime(measurement, group, mapping))
                .findFirst();
    }

    private static boolean isSameTime(Measurement measurement, Group group, Mapping mapping) {
        if (group.start().isEmpty()) {
            return mapping.source().map(source -> source.equals(measurement.getSource())).orElse(true);
        }
        return isIn(measurement.getPeriodStart(), group.start(), mapping.grouping())
                && isIn(measurement.getPeriodEnd(), group.start(), mapping.grouping());
    }

    private static boolean isIn(LocalDate day, Optional<LocalDate> start, Grouping grouping) {
        return day != null && grouping.start(day).equals(start);
    }
}
