/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.explorer;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.IDescriptionProvider;

import fi.polku.diagram.element.ElementLabelProvider;

/** Names and icons of what is in a model. */
public final class ModelLabels extends LabelProvider implements IDescriptionProvider {

    private final ElementLabelProvider elements = new ElementLabelProvider();

    @Override
    public String getText(Object shown) {
        if (!(shown instanceof ModelNode node)) {
            return null;
        }
        return node.shown() instanceof String why ? why : elements.getText(node.shown());
    }

    @Override
    public Image getImage(Object shown) {
        if (!(shown instanceof ModelNode node)) {
            return null;
        }
        return node.shown() instanceof String
                ? PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK)
                : elements.getImage(node.shown());
    }

    @Override
    public String getDescription(Object shown) {
        return getText(shown);
    }

    @Override
    public void dispose() {
        elements.dispose();
        super.dispose();
    }
}
