/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.util.OptionalDouble;

import fi.polku.model.experience.IndexPart;

/**
 * What one metric brings to an index.
 *
 * @param part the metric and its relative weight
 * @param figure the metric's figure over the model, in its own unit; empty when it hasn't been measured
 * @param score the figure normalised, 0 (worst) … 100 (best); empty when there is no figure or nothing bounds it
 * @param share the part of the index that comes from this metric, 0 … 1; 0 when the part has no score or no weight above 0
 */
public record IndexPartValue(IndexPart part, OptionalDouble figure, OptionalDouble score, double share) {

    IndexPartValue withShare(double newShare) {
        return new IndexPartValue(part, figure, score, newShare);
    }
}
