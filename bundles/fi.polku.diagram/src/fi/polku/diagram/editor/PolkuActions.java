/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.editor;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.MultiPageEditorActionBarContributor;

/** Has the window's menus and keys act on the page that is seen. */
public final class PolkuActions extends MultiPageEditorActionBarContributor {

    private ElementPage seen;

    @Override
    public void setActivePage(IEditorPart page) {
        if (seen != null) {
            seen.activate(false);
        }
        seen = page instanceof ElementPage own ? own : null;
        getActionBars().clearGlobalActionHandlers();
        if (seen != null) {
            seen.activate(true);
        }
        getActionBars().updateActionBars();
    }

    @Override
    public void dispose() {
        seen = null;
        super.dispose();
    }
}
