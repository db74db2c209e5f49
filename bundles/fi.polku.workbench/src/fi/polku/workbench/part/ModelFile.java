/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.part;

import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

import fi.polku.store.PolkuResourceFactory;

/** A file of this machine that holds a model, in the workspace or not. */
public final class ModelFile {

    private ModelFile() {
    }

    /** @return whether it is a file that is called what models are called; whether it can be read is another matter */
    public static boolean is(IResource resource) {
        return resource instanceof IFile && PolkuResourceFactory.EXTENSION.equals(resource.getFileExtension());
    }

    /** @return whether a file of that name would be one */
    public static boolean isCalledSo(String name) {
        return name.endsWith("." + PolkuResourceFactory.EXTENSION);
    }

    /** @return the editor that the file is open in now; as a file of the workspace when it is one */
    public static IEditorPart open(Path file, IWorkbenchWindow window) throws PartInitException {
        IFile[] inWorkspace = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri());
        return inWorkspace.length > 0 && inWorkspace[0].exists() ? IDE.openEditor(window.getActivePage(), inWorkspace[0])
                : IDE.openEditorOnFileStore(window.getActivePage(), EFS.getLocalFileSystem().getStore(file.toUri()));
    }
}
