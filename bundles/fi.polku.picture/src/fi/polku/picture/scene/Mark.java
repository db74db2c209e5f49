/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.scene;

/** Something drawn in a {@link Scene}. */
public sealed interface Mark permits Group, Box, Path, Text {

    /**
     * @param dx way to the right, in points
     * @param dy way down, in points
     * @return the same mark at another place
     */
    Mark moved(double dx, double dy);

    /** @return the room that it takes; lines, their heads and letters may reach out of it by a hair */
    Rect bounds();
}
