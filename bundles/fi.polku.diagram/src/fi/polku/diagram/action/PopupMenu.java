/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.action;

import java.util.function.Consumer;

import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Scrollable;

import fi.polku.diagram.form.Menus;

/** A menu that a key opens, at what is selected. */
final class PopupMenu {

    private PopupMenu() {
    }

    static void show(Selected selected, Consumer<IMenuManager> fill) {
        Menus.openAt(canvas(selected), Menus.below(canvas(selected), place(selected)), fill);
    }

    /** Has the context menu of a diagram open there, too. */
    static void standAt(Selected selected) {
        Menus.standBelow(canvas(selected), () -> place(selected));
    }

    private static Scrollable canvas(Selected selected) {
        return (Scrollable) selected.viewer().getControl();
    }

    private static Rectangle place(Selected selected) {
        return selected.part().map(part -> ((GraphicalEditPart) part).getFigure()).map(figure -> {
            org.eclipse.draw2d.geometry.Rectangle bounds = figure.getBounds().getCopy();
            figure.translateToAbsolute(bounds);
            return new Rectangle(bounds.x, bounds.y, bounds.width, bounds.height);
        }).orElse(new Rectangle(0, 0, 0, 0));
    }
}
