/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import fi.polku.measure.IndexPartValue;
import fi.polku.measure.IndexValue;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.ExperienceIndex;
import fi.polku.model.experience.ExperienceModel;

/**
 * An experience index with its parts and their weights.
 *
 * @param name name of the index
 * @param value 0 … 100; empty when nothing has been measured
 * @param parts what it is made of, in order
 */
record IndexStats(String name, OptionalDouble value, List<Part> parts) {

    /**
     * One metric in the index.
     *
     * @param name name of the metric
     * @param score 0 (worst) … 100 (best); empty when it has not been measured
     * @param share its share of the index, 0 … 1
     */
    record Part(String name, OptionalDouble score, double share) {
    }

    static IndexStats of(ExperienceIndex index, ExperienceModel model, Locale language) {
        Labels labels = Labels.in(language);
        IndexValue value = IndexValue.of(index, model);
        return new IndexStats(labels.name(index), value.value(),
                value.parts().stream().map(part -> new Part(name(part, labels), part.score(), part.share())).toList());
    }

    private static String name(IndexPartValue part, Labels labels) {
        return labels.name(part.part().getMetric() == null ? part.part() : part.part().getMetric());
    }
}
