/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.element;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The font of trees, tables and forms: users choose it in the preferences, among the workbench's colors and fonts. */
public final class EditorFont {

    /** What {@code plugin.xml} calls it. */
    public static final String ID = "fi.polku.diagram.font";

    private EditorFont() {
    }

    /** Writes a control, and what is in it, in the font from now on, whichever is chosen. */
    public static void follow(Control control) {
        IPropertyChangeListener listener = event -> {
            if (event.getProperty().equals(ID)) {
                apply(control);
                if (control instanceof Composite composite) {
                    composite.layout(true, true);
                }
                control.requestLayout();
            }
        };
        JFaceResources.getFontRegistry().addListener(listener);
        control.addListener(SWT.Dispose, event -> JFaceResources.getFontRegistry().removeListener(listener));
        apply(control);
    }

    /** Writes a control, and what is in it, in the font that is chosen now. */
    public static void apply(Control control) {
        control.setFont(JFaceResources.getFont(ID));
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                apply(child);
            }
        }
    }
}
