/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.create;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

import fi.polku.store.StoreException;
import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.problems.PolkuNature;

/** Writes a model into the workspace, into a project whose models are checked from then on. */
public final class NewModel extends WorkspaceModifyOperation {

    private final Beginning beginning;
    private final IFile file;

    /**
     * @param beginning what is written
     * @param file where; its folder exists when the operation runs, and it itself doesn't
     */
    public NewModel(Beginning beginning, IFile file) {
        super(file.getProject());
        this.beginning = beginning;
        this.file = file;
    }

    @Override
    protected void execute(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, file.getName(), 3);
        try {
            beginning.write(file.getLocation().toPath());
        } catch (StoreException e) {
            throw new CoreException(Status.error(e.message(ScreenTexts.language()), e));
        } catch (IOException e) {
            throw new CoreException(Status.error(new ScreenTexts(NewModel.class).get("unwritten", file.getName(),
                    e.getLocalizedMessage()), e));
        }
        file.refreshLocal(IResource.DEPTH_ZERO, progress.split(1));
        PolkuNature.addTo(file.getProject(), progress.split(2));
    }

    /** Opens a new model in the editor and shows it among the projects. */
    public static void show(IFile file, IWorkbenchWindow window) {
        BasicNewResourceWizard.selectAndReveal(file, window);
        try {
            IDE.openEditor(window.getActivePage(), file);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    /** Tells why an operation failed. */
    static void tell(InvocationTargetException failed) {
        IStatus status = failed.getCause() instanceof CoreException core ? core.getStatus()
                : Status.error(failed.getCause().getLocalizedMessage(), failed.getCause());
        StatusManager.getManager().handle(status, StatusManager.SHOW);
    }
}
