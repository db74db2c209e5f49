/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;

import fi.polku.diagram.form.Menus;

/** The menu key opens a menu at what is selected; GTK opens it where the mouse happens to be. */
final class MenuKey {

    private MenuKey() {
    }

    /** For whatever has a menu and doesn't itself say where it is to stand. */
    static void standAtSelection(Display display) {
        display.addFilter(SWT.MenuDetect, event -> {
            if (event.detail == SWT.MENU_KEYBOARD && event.widget instanceof Scrollable in) {
                stand(event, in, selected(in));
            }
        });
    }

    private static Rectangle selected(Scrollable in) {
        if (in instanceof Tree tree && tree.getSelectionCount() > 0) {
            return tree.getSelection()[0].getBounds();
        }
        if (in instanceof Table table && table.getSelectionCount() > 0) {
            return table.getSelection()[0].getBounds();
        }
        return in instanceof CTabFolder tabs && tabs.getSelection() != null ? tabs.getSelection().getBounds()
                : new Rectangle(0, 0, 0, 0);
    }

    private static void stand(Event event, Scrollable in, Rectangle selected) {
        Point place = Menus.below(in, selected);
        event.x = place.x;
        event.y = place.y;
    }
}
