/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.scene;

import java.util.List;

/** Something drawn in a {@link Scene}. */
public sealed interface Mark permits Group, Box, Path, Text, Image {

    /**
     * @param dx way to the right, in points
     * @param dy way down, in points
     * @return the same mark at another place
     */
    Mark moved(double dx, double dy);

    /** @return the same marks at another place */
    static List<Mark> moved(List<Mark> marks, double dx, double dy) {
        Mark[] moved = new Mark[marks.size()];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = marks.get(i).moved(dx, dy);
        }
        return List.of(moved);
    }

    /** @return the room that it takes; lines, their heads and letters may reach out of it by a hair */
    Rect bounds();
}
