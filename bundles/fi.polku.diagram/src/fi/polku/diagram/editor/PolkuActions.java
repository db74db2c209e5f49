/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.editor;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.MultiPageEditorActionBarContributor;
import org.eclipse.ui.statushandlers.StatusManager;

/** Has the window's menus and keys act on the page that is seen. */
public final class PolkuActions extends MultiPageEditorActionBarContributor {

    private final IAction properties = new ShowProperties();
    private ElementPage seen;

    @Override
    public void setActivePage(IEditorPart page) {
        if (seen != null) {
            seen.activate(false);
        }
        seen = page instanceof ElementPage own ? own : null;
        getActionBars().clearGlobalActionHandlers();
        getActionBars().setGlobalActionHandler(ActionFactory.PROPERTIES.getId(), properties);
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

    /** File &gt; Properties: leads to what the view shows of the selected element. */
    private final class ShowProperties extends Action {

        private ShowProperties() {
            setActionDefinitionId(IWorkbenchCommandConstants.FILE_PROPERTIES);
        }

        @Override
        public void run() {
            try {
                getPage().showView(IPageLayout.ID_PROP_SHEET);
            } catch (PartInitException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
            }
        }
    }
}
