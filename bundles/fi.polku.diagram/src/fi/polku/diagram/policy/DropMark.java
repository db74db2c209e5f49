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

import fi.polku.diagram.canvas.DiagramInk;
import fi.polku.diagram.drop.Drop;

/** Shows where something will go, and the number that it will have or what will come of it. */
final class DropMark extends Figure {

    private static final int LINE = 4;
    private static final int GAP = 6;
    private static final int SHADE = 40;

    private final Rectangle place;
    private final String words;
    private final DiagramInk ink;

    /** @param place where, in the figure's own coordinates */
    DropMark(Drop drop, Rectangle place, Locale language, DiagramInk ink) {
        this.ink = ink;
        this.place = place.getExpanded(place.width < LINE ? LINE / 2 : 0, place.height < LINE ? LINE / 2 : 0);
        NumberFormat format = NumberFormat.getNumberInstance(language);
        this.words = drop.value().isPresent() ? format.format(drop.value().getAsDouble()) : drop.says();
        setFont(JFaceResources.getDefaultFont());
        setBounds(words.isEmpty() ? this.place : this.place.getUnion(tag()));
    }

    /** Beside a line; above a place, since below the pointer hangs what is dragged. */
    private Rectangle tag() {
        Dimension size = FigureUtilities.getTextExtents(words, getFont()).expand(2 * GAP, GAP);
        boolean isLine = isLine();
        return new Rectangle(isLine ? place.right() + GAP : place.x,
                isLine ? place.y + (place.height - size.height) / 2 : place.y - size.height - GAP, size.width, size.height);
    }

    private boolean isLine() {
        return Math.min(place.width, place.height) <= LINE;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(ink.selected());
        graphics.setForegroundColor(ink.selected());
        graphics.setAlpha(isLine() ? 255 : SHADE);
        graphics.fillRoundRectangle(place, LINE, LINE);
        graphics.setAlpha(255);
        if (!isLine()) {
            graphics.setLineWidth(2);
            graphics.drawRoundRectangle(place.getCopy().shrink(1, 1), LINE, LINE);
        }
        if (!words.isEmpty()) {
            Rectangle tag = tag();
            graphics.fillRoundRectangle(tag, GAP, GAP);
            graphics.setForegroundColor(ink.paper());
            graphics.drawText(words, tag.x + GAP, tag.y + GAP / 2);
        }
    }
}
