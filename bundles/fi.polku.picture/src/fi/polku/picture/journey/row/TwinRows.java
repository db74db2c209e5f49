/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.row;

import java.util.List;

import fi.polku.picture.journey.emotion.EmotionPicture;
import fi.polku.picture.journey.row.MapRows.Kind;
import fi.polku.picture.journey.twin.TwinSheets;

/** The rows of a picture of two journeys over each other. */
public final class TwinRows {

    /** The keys of all rows, from top to bottom. */
    public static final List<String> KEYS = List.of("phases", "stagesNow", "stagesFuture", "touchpointsNow",
            "touchpointsFuture", "changes", "emotions");

    private TwinRows() {
    }

    /** @return the rows that head the columns */
    public static List<Kind> heads(TwinSheets twins) {
        return List.of(new Kind("phases", now -> new PhaseRow(twins.both())), new Kind("stagesNow", StageRow::new),
                new Kind("stagesFuture", now -> new StageRow(twins.future())));
    }

    /** @return the rows below, from top to bottom */
    public static List<Kind> body(TwinSheets twins) {
        return List.of(new Kind("touchpointsNow", now -> new TwinCards(now, twins.fates(), false)),
                new Kind("touchpointsFuture", now -> new TwinCards(twins.future(), twins.fates(), true)),
                new Kind("changes", now -> new ChangesRow(twins.future(), twins.fates())),
                new Kind("emotions", now -> new EmotionPicture(now, twins.future())::piece));
    }
}
