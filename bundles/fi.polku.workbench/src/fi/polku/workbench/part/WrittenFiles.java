/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.part;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

import fi.polku.workbench.ScreenTexts;

/** Files that a wizard writes into one folder. */
public final class WrittenFiles {

    private static final ScreenTexts TEXTS = new ScreenTexts(WrittenFiles.class);
    private static final int NAMED = 5;

    private WrittenFiles() {
    }

    /**
     * @param there files that are there already
     * @param title of the question
     * @return whether they may be replaced; asks, when there are any
     */
    public static boolean mayReplace(List<Path> there, Shell shell, String title) {
        return there.isEmpty() || MessageDialog.openQuestion(shell, title, TEXTS.get("replace", there.size(),
                there.stream().limit(NAMED).map(file -> file.getFileName().toString()).collect(Collectors.joining("\n"))));
    }

    /**
     * Shows files in the explorer, or opens their folder where they aren't in the workspace.
     *
     * @param opensFolder whether a folder outside the workspace is opened
     */
    public static void reveal(List<Path> written, IWorkbenchWindow window, boolean opensFolder) {
        if (written.isEmpty()) {
            return;
        }
        Path folder = written.get(0).getParent();
        IContainer[] inWorkspace = ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri());
        if (inWorkspace.length == 0) {
            if (opensFolder) {
                Program.launch(folder.toString());
            }
            return;
        }
        try {
            inWorkspace[0].getParent().refreshLocal(IResource.DEPTH_ONE, new NullProgressMonitor());
            inWorkspace[0].refreshLocal(IResource.DEPTH_ONE, new NullProgressMonitor());
            IResource first = inWorkspace[0].findMember(written.get(0).getFileName().toString());
            BasicNewResourceWizard.selectAndReveal(first == null ? inWorkspace[0] : first, window);
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
        }
    }
}
