/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.element;

import org.eclipse.swt.widgets.Button;

import fi.polku.diagram.canvas.Ink;

/** Check boxes in views and forms. */
public final class CheckBoxes {

    private CheckBoxes() {
    }

    /**
     * Leaves the square to the system: where the window's theme gives it the colour of the view, its white tick can't be seen.
     *
     * @return the check box
     */
    public static Button unpainted(Button check) {
        Ink.keepUnstyled(check);
        check.setBackground(null);
        return check;
    }
}
