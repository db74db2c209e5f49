/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint.route;

/**
 * A line to be drawn between two boxes.
 *
 * @param source where it starts
 * @param target where it ends
 * @param labelWidth width of its label in points, 0 for none
 * @param labelHeight height of its label in points, 0 for none
 */
public record Link(Place source, Place target, double labelWidth, double labelHeight) {

    /** @return whether it carries a label */
    public boolean isLabelled() {
        return labelWidth > 0;
    }
}
