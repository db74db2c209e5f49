/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.place;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import fi.polku.picture.scene.Point;

/**
 * Where an arrow's name stands, as GMF keeps it: as a distance from the middle of the arrow's way, turned as that way runs
 * there.
 *
 * @param middle of the name, in pixels from the diagram's upper left corner
 * @param way of the arrow, in the same pixels
 */
record RouteName(Point middle, List<Point> way) {

    /** GMF's type of the view of an edge's label at its middle. */
    private static final String LABEL = "6001";

    /** Moves the name of GMF's edge there. */
    void on(EObject edge) {
        Point turned = turned();
        Feature.objects(edge, "children").stream().filter(child -> LABEL.equals(Feature.of(child, "type")))
                .map(child -> Feature.object(child, "layoutConstraint")).forEach(place -> {
                    Feature.set(place, "x", (int) Math.round(turned.x()));
                    Feature.set(place, "y", (int) Math.round(turned.y()));
                });
    }

    private Point turned() {
        double left = length() / 2;
        int i = 1;
        while (i < way.size() - 1 && left > length(i)) {
            left -= length(i);
            i++;
        }
        Point from = way.get(i - 1);
        double length = Math.max(1, length(i));
        double right = (way.get(i).x() - from.x()) / length;
        double down = (way.get(i).y() - from.y()) / length;
        double x = middle.x() - from.x() - left * right;
        double y = middle.y() - from.y() - left * down;
        return new Point(x * right + y * down, y * right - x * down);
    }

    private double length() {
        double sum = 0;
        for (int i = 1; i < way.size(); i++) {
            sum += length(i);
        }
        return sum;
    }

    /** Of the piece that ends at this point. */
    private double length(int i) {
        return Math.hypot(way.get(i).x() - way.get(i - 1).x(), way.get(i).y() - way.get(i - 1).y());
    }
}
