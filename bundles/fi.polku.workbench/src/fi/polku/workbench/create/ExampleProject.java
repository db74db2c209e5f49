/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.create;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IWorkbenchWindow;

/** An example in a project of its own, named like it. */
public final class ExampleProject {

    private ExampleProject() {
    }

    /** Opens an example in the editor; makes its project unless it is there already, with whatever became of it. */
    public static void open(Example example, IWorkbenchWindow window) {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(example.name());
        IFile file = project.getFile(example.fileName() + ".polku");
        try {
            if (!file.exists()) {
                window.run(true, true, new NewProject(project, null));
            }
            if (!file.exists()) {
                window.run(true, true, new NewModel(example, file));
            }
            NewModel.show(file, window);
        } catch (InvocationTargetException failed) {
            NewModel.tell(failed);
        } catch (InterruptedException canceled) {
            // By the person who asked for it: there is nothing to open then, and nobody interrupted this thread.
        }
    }
}
