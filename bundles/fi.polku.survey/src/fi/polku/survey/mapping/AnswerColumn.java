/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey.mapping;

import java.util.Map;
import java.util.Optional;

import fi.polku.model.experience.MetricKind;

/**
 * What the answers of one column mean.
 *
 * @param column name of the column
 * @param means what is asked there
 * @param place id or name of the touchpoint or journey that the answers are about; empty for the relationship, or where
 *            another column names the place
 * @param labels what number stands for a wording; beside these, numbers are understood
 * @param comments name of the column that says why; empty for none
 */
public record AnswerColumn(String column, Meaning means, Optional<String> place, Map<String, Double> labels,
        Optional<String> comments) {

    /** What is asked in a column. */
    public sealed interface Meaning permits ByName, ByKind, Felt {
    }

    /**
     * A metric of the model.
     *
     * @param metric its id or name
     */
    public record ByName(String metric) implements Meaning {
    }

    /**
     * The model's first metric of a kind; one is made where there is none.
     *
     * @param kind a well-known metric
     */
    public record ByKind(MetricKind kind) implements Meaning {
    }

    /**
     * An emotion: its valence on the model's emotion scale.
     *
     * @param persona id or name of the one who feels it; empty for the journey's main persona
     */
    public record Felt(Optional<String> persona) implements Meaning {
    }

    /** Copies the labels. */
    public AnswerColumn {
        labels = Map.copyOf(labels);
    }
}
