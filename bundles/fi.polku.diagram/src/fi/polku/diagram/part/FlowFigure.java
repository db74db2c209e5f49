/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.part;

import java.awt.geom.Line2D;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.swt.SWT;

/** The line of an arrow to point at, as the layout leads it. Only while an end is dragged there is something to see. */
final class FlowFigure extends PolylineConnection {

    private static final int REACH = 5;

    private PointList line = new PointList();

    FlowFigure() {
        setConnectionRouter(new LaidOut());
    }

    void follow(PointList points) {
        line = points;
        revalidate();
    }

    private boolean isDragged() {
        return line.size() < 2 || isAway(getSourceAnchor().getOwner(), 0) || isAway(getTargetAnchor().getOwner(), 1);
    }

    /** While its end is dragged, GEF hangs the arrow on an anchor that belongs to no figure or to another one. */
    private boolean isAway(IFigure owner, int end) {
        return owner == null || !owner.getBounds().getExpanded(REACH, REACH)
                .contains(end == 0 ? line.getFirstPoint() : line.getLastPoint());
    }

    @Override
    protected void outlineShape(Graphics graphics) {
        if (isDragged()) {
            graphics.setAntialias(SWT.ON);
            super.outlineShape(graphics);
        }
    }

    @Override
    public boolean containsPoint(int x, int y) {
        for (int i = 1; i < getPoints().size(); i++) {
            if (isNear(getPoints().getPoint(i - 1), getPoints().getPoint(i), x, y)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNear(Point a, Point b, int x, int y) {
        return Line2D.ptSegDist(a.x, a.y, b.x, b.y, x, y) <= REACH;
    }

    private final class LaidOut extends AbstractRouter {

        @Override
        public void route(Connection connection) {
            if (isDragged()) {
                PointList straight = new PointList();
                straight.addPoint(getStartPoint(connection));
                straight.addPoint(getEndPoint(connection));
                connection.translateToRelative(straight);
                connection.setPoints(straight);
            } else {
                connection.setPoints(line.getCopy());
            }
        }
    }
}
