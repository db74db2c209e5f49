/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.editor;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.MessageDialog;
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

import fi.polku.model.text.Texts;

/**
 * Asks for another file to save a model in: in the workspace for a file of the workspace, else anywhere. Its name gets the
 * ending of models if it has another one.
 */
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
        IPath complete = complete(dialog.getResult());
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(complete);
        return isWanted(shell, dialog.getResult(), complete, file.exists()) ? Optional.of(new FileEditorInput(file))
                : inWorkspace(shell, present);
    }

    private static Optional<IURIEditorInput> anywhere(Shell shell, Path file) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
        dialog.setFilterPath(String.valueOf(file.getParent()));
        dialog.setFileName(file.getFileName().toString());
        dialog.setFilterExtensions(new String[] {"*." + ENDING});
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return Optional.empty();
        }
        IPath complete = complete(IPath.fromOSString(chosen));
        return isWanted(shell, IPath.fromOSString(chosen), complete, complete.toFile().exists())
                ? Optional.of(new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(complete)))
                : anywhere(shell, complete.toFile().toPath());
    }

    private static IPath complete(IPath chosen) {
        return ENDING.equals(chosen.getFileExtension()) ? chosen : chosen.addFileExtension(ENDING);
    }

    /** The dialogs ask only about the name that was chosen in them; one that nobody has chosen is asked about here. */
    private static boolean isWanted(Shell shell, IPath chosen, IPath complete, boolean exists) {
        if (chosen.equals(complete) || !exists && chosen.getFileExtension() == null) {
            return true;
        }
        String question = exists ? "place.exists" : "place.ending";
        return MessageDialog.open(MessageDialog.QUESTION, shell, text("place.title"),
                text(question, complete.lastSegment()), SWT.SHEET, text(question + ".yes"), text("place.other")) == Window.OK;
    }

    private static String text(String key, Object... arguments) {
        return new Texts(NewPlace.class).get(Locale.getDefault(Locale.Category.DISPLAY), key, arguments);
    }
}
