/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.create;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

import fi.polku.workbench.ScreenTexts;

/** File &gt; New &gt; Polku project. */
public final class NewProjectWizard extends Wizard implements INewWizard {

    /** What {@code plugin.xml} calls it. */
    public static final String ID = "fi.polku.workbench.newProject";

    private final NewProjectPage page = new NewProjectPage();
    private IWorkbench workbench;

    @Override
    public void init(IWorkbench in, IStructuredSelection selection) {
        workbench = in;
        setWindowTitle(new ScreenTexts(NewProjectWizard.class).get("project.window"));
        setNeedsProgressMonitor(true);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IProject project = page.project();
        try {
            getContainer().run(true, true, new NewProject(project, page.folder()));
            if (page.beginning().isPresent()) {
                Beginning beginning = page.beginning().get();
                IFile file = project.getFile(beginning.fileName() + ".polku");
                if (!file.getLocation().toFile().exists()) {
                    getContainer().run(true, true, new NewModel(beginning, file));
                }
                NewModel.show(file, workbench.getActiveWorkbenchWindow());
            } else {
                BasicNewResourceWizard.selectAndReveal(project, workbench.getActiveWorkbenchWindow());
            }
            return true;
        } catch (InvocationTargetException failed) {
            NewModel.tell(failed);
            return false;
        } catch (InterruptedException canceled) {
            return false;
        }
    }
}
