/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.element;

import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;

/** Shows elements, groups of them and choices by their name in the user's language and by their icon. */
public final class ElementLabelProvider extends LabelProvider {

    private final ElementImages images = new ElementImages();

    @Override
    public String getText(Object shown) {
        Labels labels = Labels.in(Locale.getDefault(Locale.Category.DISPLAY));
        if (shown instanceof Element element) {
            return labels.name(element);
        }
        if (shown instanceof ElementGroup group) {
            return labels.feature(group.feature());
        }
        if (shown instanceof ModelDocument document) {
            return labels.name(document.model());
        }
        return shown instanceof Enumerator literal ? labels.literal(literal) : super.getText(shown);
    }

    @Override
    public Image getImage(Object shown) {
        if (shown instanceof Element element) {
            return images.of(element.eClass());
        }
        if (shown instanceof ElementGroup group) {
            return group.elements().isEmpty() ? null : images.of(group.elements().get(0).eClass());
        }
        if (shown instanceof ModelDocument document) {
            return images.of(document.model().eClass());
        }
        return shown instanceof Enumerator literal ? images.of(literal) : null;
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
