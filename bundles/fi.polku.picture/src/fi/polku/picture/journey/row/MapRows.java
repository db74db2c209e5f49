/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.row;

import java.util.List;
import java.util.function.Function;

import fi.polku.picture.journey.sheet.Sheet;

/** The rows of a journey map: the one place where they are listed. */
public final class MapRows {

    /** The rows that head the columns. */
    public static final List<Kind> HEADS = List.of(
            new Kind("phases", PhaseRow::new),
            new Kind("stages", StageRow::new));

    /** The rows below, from top to bottom. */
    public static final List<Kind> BODY = List.of(
            new Kind("stageGoals", StageGoalRow::new),
            new Kind("moments", MomentRow::new),
            new Kind("touchpoints", TouchpointRow::new),
            new Kind("channels", ChannelRow::new),
            new Kind("owners", OwnerRow::new),
            new Kind("goals", GoalRow::new),
            new Kind("emotions", EmotionRow::new),
            new Kind("metrics", MetricRow::new),
            new Kind("painPoints", SlipRow::painPoints),
            new Kind("opportunities", SlipRow::opportunities),
            new Kind("promises", PromiseRow::new));

    private MapRows() {
    }

    /**
     * A row that a map can have.
     *
     * @param key what the row is called in options and, after {@code row.}, among the texts
     * @param row the row of one map
     */
    public record Kind(String key, Function<Sheet, Row> row) {
    }
}
