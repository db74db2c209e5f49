/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import fi.polku.diagram.editor.PolkuEditor;

/** Gives the Outline view what it shows of an open model, so that the editor needn't know of it. */
public final class OutlineFactory implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object editor, Class<T> type) {
        return type.cast(new ModelOutline((PolkuEditor) editor));
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IContentOutlinePage.class};
    }
}
