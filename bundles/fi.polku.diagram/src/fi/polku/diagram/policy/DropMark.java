/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.policy;

import java.text.NumberFormat;
import java.util.Locale;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;

import fi.polku.diagram.canvas.Ink;
import fi.polku.diagram.drop.Drop;

/** Shows where something will go, and the number that it will have. */
final class DropMark extends Figure {

    private static final int LINE = 4;
    private static final int GAP = 6;

    private final Rectangle place;
    private final String number;

    /** @param place where, in the figure's own coordinates */
    DropMark(Drop drop, Rectangle place, Locale language) {
        this.place = place.getExpanded(place.width < LINE ? LINE / 2 : 0, place.height < LINE ? LINE / 2 : 0);
        NumberFormat format = NumberFormat.getNumberInstance(language);
        this.number = drop.value().isPresent() ? format.format(drop.value().getAsDouble()) : "";
        setFont(JFaceResources.getDefaultFont());
        setBounds(number.isEmpty() ? this.place : this.place.getUnion(tag()));
    }

    private Rectangle tag() {
        Dimension size = FigureUtilities.getTextExtents(number, getFont()).expand(2 * GAP, GAP);
        return new Rectangle(place.right() + GAP, place.y + (place.height - size.height) / 2, size.width, size.height);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(Ink.SELECTED);
        graphics.fillRoundRectangle(place, LINE, LINE);
        if (!number.isEmpty()) {
            Rectangle tag = tag();
            graphics.fillRoundRectangle(tag, GAP, GAP);
            graphics.setForegroundColor(Ink.PAPER);
            graphics.drawText(number, tag.x + GAP, tag.y + GAP / 2);
        }
    }
}
