/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.util.List;
import java.util.OptionalDouble;

import fi.polku.model.experience.ExperienceIndex;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.IndexPart;

/**
 * A CX or EX index: the weighted mean of normalised metrics. Measuring at touchpoints and at relationship level say
 * different things and together give the index, so a metric's figure is the mean of its newest figures at every place where
 * it has been measured.
 *
 * @param value 0 … 100; empty when no part has a score
 * @param parts every part of the index in order, those without a score included
 */
public record IndexValue(OptionalDouble value, List<IndexPartValue> parts) {

    /** Copies the parts. */
    public IndexValue {
        parts = List.copyOf(parts);
    }

    /**
     * @param index says which metrics count and how much
     * @param model holds the measurements
     * @return the index over the model: parts without a score or with a weight that isn't above 0 are left out of the mean,
     *         and the others' weights make up the whole
     */
    public static IndexValue of(ExperienceIndex index, ExperienceModel model) {
        List<IndexPartValue> weighted = index.getParts().stream().map(part -> weighted(part, model)).toList();
        double whole = weighted.stream().mapToDouble(IndexPartValue::share).sum();
        List<IndexPartValue> shared = weighted.stream()
                .map(part -> part.withShare(whole > 0 ? part.share() / whole : 0)).toList();
        double mean = shared.stream().mapToDouble(part -> part.share() * part.score().orElse(0)).sum();
        return new IndexValue(whole > 0 ? OptionalDouble.of(Math.min(100, mean)) : OptionalDouble.empty(), shared);
    }

    private static IndexPartValue weighted(IndexPart part, ExperienceModel model) {
        OptionalDouble figure = Scores.figure(part.getMetric(), model);
        OptionalDouble score = Scores.score(part.getMetric(), figure);
        boolean counts = score.isPresent() && part.getWeight() > 0 && Double.isFinite(part.getWeight());
        return new IndexPartValue(part, figure, score, counts ? part.getWeight() : 0);
    }
}
