/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;

/** Finds what is in a window. */
final class Widgets {

    private Widgets() {
    }

    /** @return all that a view shows */
    static Composite content(IViewPart view) {
        return (Composite) view.getSite().getService(MPart.class).getWidget();
    }

    /** @return the widgets of a kind, in the order in which they are reached by the keyboard */
    static <T extends Control> List<T> all(Composite in, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Control child : in.getChildren()) {
            if (kind.isInstance(child)) {
                found.add(kind.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(all(composite, kind));
            }
        }
        return found;
    }

    /** As a person chooses. */
    static void choose(Combo combo, int entry) {
        combo.select(entry);
        combo.notifyListeners(SWT.Selection, new Event());
    }
}
