/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.action;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;

import fi.polku.diagram.canvas.DiagramRoot;
import fi.polku.diagram.part.DiagramPart;
import fi.polku.picture.scene.Scene;

/** How large a diagram is on the screen. */
final class Magnification {

    private final GraphicalViewer viewer;

    /** @param viewer shows the diagram */
    public Magnification(GraphicalViewer viewer) {
        this.viewer = viewer;
    }

    private ZoomManager manager() {
        return ((DiagramRoot) viewer.getRootEditPart()).getZoomManager();
    }

    private Scene scene() {
        return ((DiagramPart<?>) viewer.getContents()).scene();
    }

    /** To the next level up. */
    public void larger() {
        manager().zoomIn();
    }

    /** To the next level down. */
    public void smaller() {
        manager().zoomOut();
    }

    /** One point of the picture is one point of the screen. */
    public void actualSize() {
        manager().setZoom(1);
    }

    /** The whole width of the page is seen. */
    public void fitWidth() {
        set(room().width / scene().width());
    }

    /** The whole page is seen. */
    public void fitPage() {
        set(Math.min(room().width / scene().width(), room().height / scene().height()));
    }

    private void set(double zoom) {
        manager().setZoom(Math.max(manager().getMinZoom(), Math.min(manager().getMaxZoom(), zoom)));
        ((Viewport) manager().getViewport()).setViewLocation(0, 0);
    }

    private Dimension room() {
        return manager().getViewport().getClientArea().getSize();
    }
}
