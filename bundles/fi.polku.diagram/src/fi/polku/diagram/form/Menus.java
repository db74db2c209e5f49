/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** Menus that are opened by a button and used once. */
public final class Menus {

    private Menus() {
    }

    /** Opens a menu below a control; it goes when it is closed. */
    public static void openBelow(Menu menu, Control control) {
        // What was chosen is told after the menu is hidden.
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(control.getParent()
                .toDisplay(control.getLocation().x, control.getLocation().y + control.getSize().y));
        menu.setVisible(true);
    }
}
