/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

import fi.polku.diagram.edit.NamedWidget;

/** Has a screen reader say what the list of problems is, to which the platform gives no name. */
final class NamedProblems implements IPartListener2 {

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        if (IPageLayout.ID_PROBLEM_VIEW.equals(part.getId())
                && part.getPart(false).getSite().getSelectionProvider() instanceof Viewer list) {
            list.getControl().getAccessible().addAccessibleListener(new NamedWidget(part.getPartName()));
        }
    }
}
