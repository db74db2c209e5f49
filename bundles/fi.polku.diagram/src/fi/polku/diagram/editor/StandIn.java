/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.editor;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.store.StoreException;

/**
 * Takes the place of a model that can't be read, until its editor has made room for the one that tells why not. So it is as
 * well when the workbench opens again what was open when it was closed, which asks nobody which editor suits a file.
 */
final class StandIn {

    private StandIn() {
    }

    /**
     * @param reason why the file can't be read
     * @return an empty document; the editor is closed before anybody can see it
     * @throws PartInitException when nothing is installed that could tell why
     */
    static ModelDocument open(PolkuEditor editor, Path file, StoreException reason) throws PartInitException {
        IWorkbench workbench = editor.getSite().getWorkbenchWindow().getWorkbench();
        if (workbench.getEditorRegistry().findEditor(PolkuEditor.UNREADABLE) == null) {
            throw new PartInitException(reason.message(Locale.getDefault()), reason);
        }
        workbench.getDisplay().asyncExec(() -> giveWay(editor));
        return ModelDocument.empty(file);
    }

    /**
     * For a file of a project that is closed or gone, whose editors are closed, too, when that happens while they are open.
     *
     * @return an empty document; the editor is closed before anybody can see it
     */
    static ModelDocument leave(PolkuEditor editor, Path name) {
        editor.getSite().getShell().getDisplay().asyncExec(() -> editor.getSite().getPage().closeEditor(editor, false));
        return ModelDocument.empty(name);
    }

    private static void giveWay(PolkuEditor editor) {
        IWorkbenchPage page = editor.getSite().getPage();
        IEditorInput input = editor.getEditorInput();
        boolean isActive = page.getActiveEditor() == editor;
        page.closeEditor(editor, false);
        try {
            page.openEditor(input, PolkuEditor.UNREADABLE, isActive);
        } catch (PartInitException e) {
            ILog.of(StandIn.class).log(e.getStatus());
        }
    }
}
