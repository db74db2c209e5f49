/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.drop;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import fi.polku.picture.scene.Rect;

/** Finds what lies next to something on a page. */
public final class Neighbours {

    /** What stands aside counts as this much farther than what stands in line. */
    private static final double ASIDE = 4;

    private Neighbours() {
    }

    /**
     * @param from where one is
     * @param all what can be reached, one's own place included or not
     * @param bounds where each is
     * @return the nearest that begins beyond one's own middle and ends beyond one's own edge, in line before aside
     */
    public static <T> Optional<T> next(Rect from, Direction direction, List<T> all, Function<T, Rect> bounds) {
        return all.stream().filter(one -> gap(from, bounds.apply(one), direction) > -reach(from, direction) / 2
                && ends(from, bounds.apply(one), direction) > 0.5)
                .min(Comparator.comparingDouble(one -> Math.max(0, gap(from, bounds.apply(one), direction))
                        + ASIDE * aside(from, bounds.apply(one), direction)));
    }

    private static double reach(Rect rect, Direction direction) {
        return direction.dx() != 0 ? rect.width() : rect.height();
    }

    private static double gap(Rect from, Rect to, Direction direction) {
        return switch (direction) {
            case LEFT -> from.x() - to.right();
            case RIGHT -> to.x() - from.right();
            case UP -> from.y() - to.bottom();
            case DOWN -> to.y() - from.bottom();
        };
    }

    private static double ends(Rect from, Rect to, Direction direction) {
        return switch (direction) {
            case LEFT -> from.x() - to.x();
            case RIGHT -> to.right() - from.right();
            case UP -> from.y() - to.y();
            case DOWN -> to.bottom() - from.bottom();
        };
    }

    /** How far the two pass each other; less than nothing for what overlaps well would prefer the larger, so it is 0. */
    private static double aside(Rect from, Rect to, Direction direction) {
        return direction.dx() != 0 ? Math.max(0, Math.max(from.y() - to.bottom(), to.y() - from.bottom()))
                : Math.max(0, Math.max(from.x() - to.right(), to.x() - from.right()));
    }
}
