/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.policy;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

import fi.polku.diagram.canvas.DiagramInk;

/** Shows that an arrow is selected, by a thick line and handles at its ends, which can be hung elsewhere. */
public final class EndsPolicy extends ConnectionEndpointEditPolicy {

    private static final int THICK = 3;

    private IFigure line;

    @Override
    protected void addSelectionHandles() {
        super.addSelectionHandles();
        line = new Line((PolylineConnection) getHostFigure(), DiagramInk.of(getHost().getViewer()).selected());
        addFeedback(line);
    }

    @Override
    protected void removeSelectionHandles() {
        super.removeSelectionHandles();
        if (line != null) {
            removeFeedback(line);
            line = null;
        }
    }

    /** Lies upon the arrow as the picture shows it. */
    private static final class Line extends Figure {

        private final PolylineConnection along;

        private Line(PolylineConnection along, Color ink) {
            this.along = along;
            setForegroundColor(ink);
        }

        @Override
        public Rectangle getBounds() {
            Rectangle bounds = along.getPoints().getBounds().getCopy();
            along.translateToAbsolute(bounds);
            translateToRelative(bounds);
            return bounds.expand(THICK, THICK);
        }

        @Override
        public boolean containsPoint(int x, int y) {
            return false;
        }

        @Override
        protected void paintFigure(Graphics graphics) {
            PointList points = along.getPoints().getCopy();
            along.translateToAbsolute(points);
            translateToRelative(points);
            graphics.setAntialias(SWT.ON);
            graphics.setAlpha(140);
            graphics.setLineWidth(THICK);
            graphics.drawPolyline(points);
        }
    }
}
