/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture;

import java.util.List;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.picture.layout.FlowLine;
import fi.polku.picture.layout.RowBand;
import fi.polku.picture.layout.Span;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Scene;

/**
 * A service blueprint, laid out: the picture, and where its columns, rows, boxes and arrows are. What can be pointed at
 * are the picture's {@linkplain Scene#groups() groups}. All places are on the page, in points.
 *
 * @param blueprint what is drawn
 * @param scene the picture
 * @param columns its columns from left to right
 * @param rows its rows from top to bottom, whose keys are the names of {@code BlueprintRow}'s literals, such as "onstage"
 * @param actions its boxes, in the blueprint's order
 * @param flows its arrows, flows before recoveries
 */
public record BlueprintLayout(ServiceBlueprint blueprint, Scene scene, List<Span<BlueprintColumn>> columns,
        List<RowBand> rows, List<ActionPlace> actions, List<FlowLine> flows)
        implements PictureLayout {

    public BlueprintLayout {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        actions = List.copyOf(actions);
        flows = List.copyOf(flows);
    }

    /**
     * Where the box of an action is.
     *
     * @param action what it shows
     * @param bounds the box, without the badge that reaches out of it
     */
    public record ActionPlace(BlueprintAction action, Rect bounds) {
    }
}
