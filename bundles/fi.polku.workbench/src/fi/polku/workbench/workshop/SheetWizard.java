/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.workshop;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;

import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.workbench.part.ModelChoice;

/** File &gt; Import &gt; Filled-in workshop sheet. */
public final class SheetWizard extends Wizard implements IImportWizard {

    /** What {@code plugin.xml} calls it. */
    public static final String ID = "fi.polku.workbench.importSheet";

    private IWorkbench workbench;
    private SheetPage page;

    @Override
    public void init(IWorkbench in, IStructuredSelection selection) {
        workbench = in;
        setWindowTitle(SheetPage.TEXTS.get("sheet.window"));
        IFile file = Adapters.adapt(selection.getFirstElement(), IFile.class);
        boolean isSheet = file != null && file.getLocation() != null && SheetPage.isSheet(file.getName());
        page = new SheetPage(ModelChoice.of(selection, in), isSheet ? file.getLocation().toOSString() : "");
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IWorkbenchPage window = workbench.getActiveWorkbenchWindow().getActivePage();
        ModelChoice choice = page.model();
        try {
            PolkuEditor editor = choice.editor() != null ? choice.editor() : (PolkuEditor) IDE.openEditor(window, choice.file());
            BroughtBack sheet = page.read(editor.document().model(), editor.document().domain());
            editor.document().execute(sheet.change());
            window.activate(editor);
            window.showView(sheet.isBoard() ? BoardView.ID : ConversationView.ID);
            return true;
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
            return false;
        }
    }
}
