/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.action;

import java.util.function.Consumer;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** A menu that a key opens, at what is selected. */
final class PopupMenu {

    private PopupMenu() {
    }

    static void show(Selected selected, Consumer<IMenuManager> fill) {
        Control canvas = selected.viewer().getControl();
        MenuManager manager = new MenuManager();
        fill.accept(manager);
        if (!manager.isEmpty()) {
            Menu menu = manager.createContextMenu(canvas);
            // The chosen entry runs after the menu has been hidden.
            menu.addListener(SWT.Hide, event -> canvas.getDisplay().asyncExec(manager::dispose));
            menu.setLocation(canvas.toDisplay(place(selected)));
            menu.setVisible(true);
        }
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
