/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/** Menus that a key opens: while one is open, what is done next goes to it. */
final class PopupMenus {

    private PopupMenus() {
    }

    /** Opens a menu, takes its picture and does something in it. */
    static void pressing(Runnable open, String picture, Runnable then) {
        Display display = Display.getCurrent();
        boolean[] shown = new boolean[1];
        Listener listener = event -> shown[0] = true;
        display.addFilter(SWT.Show, listener);
        try {
            open.run();
            Events.until("a menu is shown", () -> shown[0]);
            Events.wait(200);
            Screenshot.take(picture);
            then.run();
            Events.wait(200);
        } finally {
            display.removeFilter(SWT.Show, listener);
        }
        assertThat(shown[0]).isTrue();
    }
}
