/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import fi.polku.model.edit.Labels;
import fi.polku.diagram.element.ElementImages;

/** Asks which class something new shall have, when there is more than one. */
final class NewElements {

    private NewElements() {
    }

    /** @param use is run with the class, at once when there is no choice */
    static void choose(Button at, List<EClass> types, Labels labels, Consumer<EClass> use) {
        if (types.size() == 1) {
            use.accept(types.get(0));
            return;
        }
        Menu menu = new Menu(at);
        ElementImages images = new ElementImages();
        for (EClass type : types) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(labels.type(type));
            item.setImage(images.of(type));
            item.addListener(SWT.Selection, event -> use.accept(type));
        }
        menu.addListener(SWT.Dispose, event -> images.dispose());
        Menus.openBelow(menu, at);
    }
}
