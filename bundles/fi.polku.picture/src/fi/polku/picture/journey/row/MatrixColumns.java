/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.row;

import java.util.List;
import java.util.function.Function;

import fi.polku.picture.journey.sheet.Sheet;

/** The columns of a matrix: the one place where they are listed. */
public final class MatrixColumns {

    /** From left to right; the first one names the lines. */
    public static final List<Kind> ALL = List.of(
            new Kind("touchpoints", 208, TouchpointRow::new),
            new Kind("channels", 112, ChannelRow::new),
            new Kind("owners", 120, OwnerRow::new),
            new Kind("goals", 168, GoalRow::new),
            new Kind("experience", 168, ExperienceCells::new),
            new Kind("metrics", 136, MetricRow::new),
            new Kind("painPoints", 168, SlipRow::painPoints),
            new Kind("opportunities", 168, SlipRow::opportunities));

    private MatrixColumns() {
    }

    /**
     * A column that a matrix can have.
     *
     * @param key what it is called in options and, after {@code row.}, among the texts
     * @param width width in points
     * @param cells what it says of the touchpoints of one journey
     */
    public record Kind(String key, double width, Function<Sheet, Cells> cells) {
    }
}
