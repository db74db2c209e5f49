/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.properties;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;

import fi.polku.diagram.element.ElementLabelProvider;
import fi.polku.diagram.element.ElementSelection;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.workbench.ScreenTexts;

/** What stands above the property sheet: icon, class and name of what is selected. */
public final class SheetTitle extends LabelProvider {

    private static final ScreenTexts TEXTS = new ScreenTexts(SheetTitle.class);

    private final ElementLabelProvider names = new ElementLabelProvider();

    @Override
    public String getText(Object selection) {
        return selection instanceof ISelection selected ? ElementSelection.of(selected).map(this::title).orElse("") : "";
    }

    private String title(Element element) {
        return TEXTS.get("title", Labels.in(ScreenTexts.language()).type(element.eClass()), names.getText(element));
    }

    @Override
    public Image getImage(Object selection) {
        return selection instanceof ISelection selected ? ElementSelection.of(selected).map(names::getImage).orElse(null)
                : null;
    }

    @Override
    public void dispose() {
        names.dispose();
        super.dispose();
    }
}
