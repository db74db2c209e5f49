/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.export;

import java.util.Collection;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;

/** What a journey map can show, as a tree of kinds and things. */
final class ContentTree implements ITreeContentProvider {

    /** What they are called. */
    static final class Names extends LabelProvider {

        @Override
        public String getText(Object node) {
            return node instanceof Content content ? content.title() : ((Content.Thing) node).title();
        }
    }

    @Override
    public Object[] getElements(Object input) {
        return ((Collection<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object node) {
        return node instanceof Content content ? content.things().toArray() : new Object[0];
    }

    /** The whole tree is in the viewer from the beginning, which knows the parents then. */
    @Override
    public Object getParent(Object node) {
        return null;
    }

    @Override
    public boolean hasChildren(Object node) {
        return node instanceof Content;
    }
}
