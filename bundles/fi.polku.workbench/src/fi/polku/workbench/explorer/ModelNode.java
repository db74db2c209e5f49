/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.explorer;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.diagram.element.ElementGroup;
import fi.polku.model.experience.Element;

/**
 * A line below a model's file: an element, a group of elements, or why there are none. Equal lines stand for the same thing
 * after the file was read anew, so that what was open stays open.
 *
 * @param file the model's file
 * @param shown an {@link Element}, an {@link ElementGroup}, or a text for people
 */
record ModelNode(IFile file, Object shown) {

    private String key() {
        if (shown instanceof Element element) {
            return element.getId() != null ? element.getId()
                    : EcoreUtil.getRelativeURIFragmentPath(EcoreUtil.getRootContainer(element), element);
        }
        return shown instanceof ElementGroup group ? "group " + group.feature().getName() : "text " + shown;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelNode node && node.file.equals(file) && node.key().equals(key());
    }

    @Override
    public int hashCode() {
        return 31 * file.hashCode() + key().hashCode();
    }
}
