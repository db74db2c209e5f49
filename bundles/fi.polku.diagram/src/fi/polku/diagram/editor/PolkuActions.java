/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.editor;

import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.MultiPageEditorActionBarContributor;

import fi.polku.diagram.edit.Typing;

/** Has the window's menus and keys act on the page that is seen: on the actions of its {@link ActionRegistry}. */
public final class PolkuActions extends MultiPageEditorActionBarContributor {

    private ElementPage seen;

    @Override
    public void setActivePage(IEditorPart page) {
        if (seen != null) {
            seen.activate(false);
        }
        seen = page instanceof ElementPage own ? own : null;
        getActionBars().clearGlobalActionHandlers();
        ActionRegistry actions = page == null ? null : page.getAdapter(ActionRegistry.class);
        if (actions != null) {
            Typing.IDS.forEach(id -> getActionBars().setGlobalActionHandler(id, actions.getAction(id)));
        }
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
