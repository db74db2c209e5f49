/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;
import org.eclipse.ui.statushandlers.StatusManager;

import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.diagram.element.ElementGroup;
import fi.polku.model.experience.Element;
import fi.polku.workbench.ScreenTexts;

/** Opens what is in a model: its file's editor, at the element. */
public final class ModelActions extends CommonActionProvider {

    private final Action open = new Action(new ScreenTexts(ModelActions.class).get("open")) {
        @Override
        public void run() {
            if (((IStructuredSelection) getContext().getSelection()).getFirstElement() instanceof ModelNode node) {
                open(node);
            }
        }
    };

    private void open(ModelNode node) {
        var site = (ICommonViewerWorkbenchSite) getActionSite().getViewSite();
        try {
            if (IDE.openEditor(site.getPage(), node.file()) instanceof PolkuEditor editor) {
                reveal(node.shown(), editor);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    /** The editor has read the file itself, or has changed the model since. */
    private static void reveal(Object shown, PolkuEditor editor) {
        Object first = shown instanceof ElementGroup group ? group.elements().get(0) : shown;
        if (first instanceof Element element) {
            String id = element.getId();
            EObject there = id == null ? null : editor.document().model().eResource().getEObject(id);
            EObject same = there != null ? there : EcoreUtil.getEObject(editor.document().model(),
                    EcoreUtil.getRelativeURIFragmentPath(EcoreUtil.getRootContainer(element), element));
            if (same instanceof Element found) {
                editor.reveal(found);
            }
        }
    }

    @Override
    public void fillActionBars(IActionBars bars) {
        if (((IStructuredSelection) getContext().getSelection()).getFirstElement() instanceof ModelNode) {
            bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
        }
    }

    @Override
    public void fillContextMenu(IMenuManager menu) {
        menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, open);
    }
}
