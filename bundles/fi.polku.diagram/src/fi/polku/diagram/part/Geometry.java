/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.part;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

import fi.polku.picture.scene.Rect;

/** The picture's exact places and Draw2d's whole numbers. */
public final class Geometry {

    private Geometry() {
    }

    /** @return the smallest rectangle of whole numbers around it */
    public static Rectangle around(Rect rect) {
        int x = (int) Math.floor(rect.x());
        int y = (int) Math.floor(rect.y());
        return new Rectangle(x, y, (int) Math.ceil(rect.right()) - x, (int) Math.ceil(rect.bottom()) - y);
    }

    /** @return the nearest point of whole numbers */
    public static Point near(fi.polku.picture.scene.Point point) {
        return new Point((int) Math.round(point.x()), (int) Math.round(point.y()));
    }
}
