/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.recovery;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.workbench.part.Windows;

/** Shows {@link UnreadableModel} where an editor failed to open a model. */
public final class UnreadableModels implements IPartListener2, IStartup {

    @Override
    public void earlyStartup() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> Windows.each(workbench, window -> window.getPartService().addPartListener(this)));
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        if (part instanceof IEditorReference editor && editor.getId().equals(PolkuEditor.ID)
                && editor.getPart(false) != null && !(editor.getPart(false) instanceof PolkuEditor)) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> explain(editor));
        }
    }

    private static void explain(IEditorReference failed) {
        try {
            IEditorInput input = failed.getEditorInput();
            IWorkbenchPage page = failed.getPage();
            if (input instanceof IURIEditorInput && page != null) {
                page.closeEditors(new IEditorReference[] {failed}, false);
                page.openEditor(input, UnreadableModel.ID);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
        }
    }
}
