/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.create;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

import fi.polku.workbench.ScreenTexts;

/** File &gt; New &gt; Polku model. */
public final class NewModelWizard extends Wizard implements INewWizard {

    /** What {@code plugin.xml} calls it. */
    public static final String ID = "fi.polku.workbench.newModel";

    private IWorkbench workbench;
    private NewModelPage page;

    @Override
    public void init(IWorkbench in, IStructuredSelection selection) {
        workbench = in;
        setWindowTitle(new ScreenTexts(NewModelWizard.class).get("model.window"));
        setNeedsProgressMonitor(true);
        page = new NewModelPage(NewModelPage.folder(selection, in));
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IFile file = page.file();
        try {
            if (!file.getProject().isOpen()) {
                getContainer().run(true, true, new NewProject(file.getProject(), null));
            }
            getContainer().run(true, true, new NewModel(page.beginning(), file));
            NewModel.show(file, workbench.getActiveWorkbenchWindow());
            return true;
        } catch (InvocationTargetException failed) {
            NewModel.tell(failed);
            return false;
        } catch (InterruptedException canceled) {
            return false;
        }
    }
}
