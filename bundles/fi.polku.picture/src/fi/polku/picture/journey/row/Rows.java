/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.row;

import java.util.List;

import fi.polku.picture.journey.sheet.Sheet;

/** The rows of a journey map: the one place where they are listed. */
public final class Rows {

    private Rows() {
    }

    /** @return the rows that head the columns */
    public static List<Row> heads(Sheet sheet) {
        return List.of(new PhaseRow(sheet), new StageRow(sheet));
    }

    /** @return the rows below, from top to bottom */
    public static List<Row> body(Sheet sheet) {
        return List.of(
                new StageGoalRow(sheet),
                new MomentRow(sheet),
                new TouchpointRow(sheet),
                new ChannelRow(sheet),
                new OwnerRow(sheet),
                new GoalRow(sheet),
                new EmotionRow(sheet),
                new MetricRow(sheet),
                new PainPointRow(sheet),
                new OpportunityRow(sheet),
                new PromiseRow(sheet));
    }
}
