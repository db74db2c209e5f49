/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.place;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Rect;

/**
 * The way that an arrow takes, as GMF keeps it: anchors as shares of the nodes' width and height, and points as distances
 * from both anchors.
 *
 * @param points from the source's edge to the target's, in pixels from the diagram's upper left corner
 * @param source where the source stands
 * @param target where the target stands
 */
record Route(List<Point> points, Rect source, Rect target) {

    /** Leads GMF's edge this way. */
    void on(EObject edge) {
        Point first = points.get(0);
        Point last = points.get(points.size() - 1);
        anchor(edge, "sourceAnchor", first, source);
        anchor(edge, "targetAnchor", last, target);
        EObject bends = Feature.object(edge, "bendpoints");
        EStructuralFeature list = bends.eClass().getEStructuralFeature("points");
        String wanted = points.stream().map(point -> bend(point, first, last)).collect(Collectors.joining("$"));
        EDataType type = (EDataType) list.getEType();
        Object now = type.getEPackage().getEFactoryInstance().createFromString(type, wanted);
        if (!now.equals(bends.eGet(list))) {
            bends.eSet(list, now);
        }
    }

    private static void anchor(EObject edge, String feature, Point point, Rect node) {
        EStructuralFeature reference = edge.eClass().getEStructuralFeature(feature);
        EObject anchor = (EObject) edge.eGet(reference);
        if (anchor == null) {
            EPackage notation = edge.eClass().getEPackage();
            anchor = notation.getEFactoryInstance().create((EClass) notation.getEClassifier("IdentityAnchor"));
            edge.eSet(reference, anchor);
        }
        Feature.set(anchor, "id", String.format(Locale.ROOT, "(%.4f,%.4f)", share(point.x() - node.x(), node.width()),
                share(point.y() - node.y(), node.height())));
    }

    private static double share(double distance, double length) {
        return Math.max(0, Math.min(1, distance / length));
    }

    private static String bend(Point point, Point first, Point last) {
        return "[" + whole(point.x() - first.x()) + ", " + whole(point.y() - first.y()) + ", "
                + whole(point.x() - last.x()) + ", " + whole(point.y() - last.y()) + "]";
    }

    private static int whole(double distance) {
        return (int) Math.round(distance);
    }
}
