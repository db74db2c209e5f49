/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.export;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;

import fi.polku.diagram.element.ElementLabelProvider;
import fi.polku.model.experience.Persona;
import fi.polku.picture.export.Picture;
import fi.polku.workbench.ScreenTexts;

/** What pictures are called in a list, with the icon of what they show. */
final class PictureLabels extends LabelProvider {

    private static final ScreenTexts TEXTS = new ScreenTexts(PictureLabels.class);

    private final ElementLabelProvider elements = new ElementLabelProvider();

    @Override
    public String getText(Object picture) {
        Picture shown = (Picture) picture;
        return shown.element() instanceof Persona ? TEXTS.get("picture.persona", shown.name()) : shown.name();
    }

    @Override
    public Image getImage(Object picture) {
        return elements.getImage(((Picture) picture).element());
    }

    @Override
    public void dispose() {
        elements.dispose();
        super.dispose();
    }
}
