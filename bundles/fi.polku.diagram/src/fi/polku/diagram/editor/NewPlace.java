/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.part.FileEditorInput;

/** Asks for another file to save a model in: in the workspace for a file of the workspace, else anywhere. */
final class NewPlace {

    private static final String ENDING = "polku";

    private NewPlace() {
    }

    /** @return empty when nobody wants to save any more */
    static Optional<IURIEditorInput> ask(Shell shell, IEditorInput present, Path file) {
        return present instanceof IFileEditorInput input ? inWorkspace(shell, input) : anywhere(shell, file);
    }

    private static Optional<IURIEditorInput> inWorkspace(Shell shell, IFileEditorInput present) {
        SaveAsDialog dialog = new SaveAsDialog(shell);
        dialog.setOriginalFile(present.getFile());
        if (dialog.open() != Window.OK) {
            return Optional.empty();
        }
        IPath chosen = dialog.getResult();
        IPath path = ENDING.equals(chosen.getFileExtension()) ? chosen : chosen.addFileExtension(ENDING);
        return Optional.of(new FileEditorInput(ResourcesPlugin.getWorkspace().getRoot().getFile(path)));
    }

    private static Optional<IURIEditorInput> anywhere(Shell shell, Path file) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
        dialog.setFilterPath(String.valueOf(file.getParent()));
        dialog.setFileName(file.getFileName().toString());
        dialog.setFilterExtensions(new String[] {"*." + ENDING});
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(chosen -> chosen.endsWith("." + ENDING) ? chosen : chosen + "." + ENDING)
                .map(chosen -> new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(IPath.fromOSString(chosen))));
    }
}
