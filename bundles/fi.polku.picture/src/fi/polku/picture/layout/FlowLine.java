/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.layout;

import java.util.List;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.Flow;
import fi.polku.picture.scene.Point;

/**
 * An arrow of a blueprint.
 *
 * @param flow what it shows; null for an arrow from a fail point to the action that puts it right
 * @param source where it starts
 * @param target where it ends
 * @param points its corners on the page, rounded ones as short pieces, from the source's edge to the target's
 */
public record FlowLine(Flow flow, BlueprintAction source, BlueprintAction target, List<Point> points) {

    public FlowLine {
        points = List.copyOf(points);
    }
}
