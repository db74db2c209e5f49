/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import java.util.Optional;

import fi.polku.measure.FigureRange;
import fi.polku.measure.Figures;
import fi.polku.model.experience.Measurable;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricMethod;
import fi.polku.model.experience.Persona;
import fi.polku.survey.mapping.AnswerColumn;

/**
 * A column of answers with what it means in the model.
 *
 * @param column as the mapping says
 * @param metric what is measured; null for an emotion
 * @param persona who feels the emotion; null for the journey's main persona, or for a metric
 * @param range where answers can lie; empty when nothing bounds them
 * @param place what all answers are about; empty when the rows say
 */
record Question(AnswerColumn column, Metric metric, Persona persona, Optional<FigureRange> range,
        Optional<Measurable> place) {

    boolean isEmotion() {
        return metric == null;
    }

    /** Whether such an answer can be given. */
    boolean allows(double answer) {
        return (range.isEmpty() || range.get().contains(answer)) && (Math.rint(answer) == answer || !isOnlyWhole());
    }

    private boolean isOnlyWhole() {
        return metric != null && Figures.method(metric) == MetricMethod.NET_PROMOTER;
    }

    /** Whether it is of interest how many gave which answer. */
    boolean isSpread() {
        return isEmotion() || Figures.method(metric) != MetricMethod.VALUE;
    }
}
