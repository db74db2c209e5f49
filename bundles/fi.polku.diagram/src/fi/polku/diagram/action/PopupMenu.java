/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.action;

import java.util.function.Consumer;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.widgets.Control;

import fi.polku.diagram.form.Menus;

/** A menu that a key opens, at what is selected. */
final class PopupMenu {

    private PopupMenu() {
    }

    static void show(Selected selected, Consumer<IMenuManager> fill) {
        Control canvas = selected.viewer().getControl();
        Menus.openAt(canvas, canvas.toDisplay(place(selected)), fill);
    }

    private static org.eclipse.swt.graphics.Point place(Selected selected) {
        Rectangle bounds = selected.part().map(part -> ((GraphicalEditPart) part).getFigure()).map(figure -> {
            Rectangle absolute = figure.getBounds().getCopy();
            figure.translateToAbsolute(absolute);
            return absolute;
        }).orElse(new Rectangle(0, 0, 0, 0));
        org.eclipse.swt.graphics.Rectangle room = ((org.eclipse.swt.widgets.Composite) selected.viewer().getControl())
                .getClientArea();
        return new org.eclipse.swt.graphics.Point(Math.max(0, Math.min(bounds.x, room.width)),
                Math.max(0, Math.min(bounds.bottom(), room.height)));
    }
}
