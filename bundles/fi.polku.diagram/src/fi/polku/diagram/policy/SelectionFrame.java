/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.policy;

import org.eclipse.draw2d.AbstractBorder;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

import fi.polku.diagram.canvas.DiagramInk;

/** The frame around what is selected: a line with round corners on a halo, so that it is seen on every ground. */
final class SelectionFrame extends AbstractBorder {

    /** Room that the frame takes on each side. */
    static final int THICK = 4;
    private static final int ROUND = 10;

    private final boolean isFirst;
    private final DiagramInk ink;

    /** @param isFirst whether this is the one of several selected that commands start from */
    SelectionFrame(boolean isFirst, DiagramInk ink) {
        this.isFirst = isFirst;
        this.ink = ink;
    }

    @Override
    public Insets getInsets(IFigure figure) {
        return new Insets(THICK);
    }

    @Override
    public void paint(IFigure figure, Graphics graphics, Insets insets) {
        Rectangle frame = getPaintRectangle(figure, insets).getCopy();
        frame.shrink(2, 2);
        graphics.setAntialias(SWT.ON);
        graphics.setForegroundColor(ink.paper());
        graphics.setLineWidth(THICK);
        graphics.drawRoundRectangle(frame, ROUND, ROUND);
        graphics.setForegroundColor(ink.selected());
        graphics.setLineWidth(2);
        if (!isFirst) {
            graphics.setAlpha(150);
        }
        graphics.drawRoundRectangle(frame, ROUND, ROUND);
    }
}
