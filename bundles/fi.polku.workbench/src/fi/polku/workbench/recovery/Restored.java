/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.recovery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

import fi.polku.command.Become;
import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.store.LoadedModel;
import fi.polku.store.ModelStore;
import fi.polku.store.StoreException;
import fi.polku.store.UnsavedChanges;
import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.part.ModelFile;

/** Unsaved changes in an editor again. */
final class Restored {

    private static final ScreenTexts TEXTS = new ScreenTexts(Restored.class);

    private Restored() {
    }

    /**
     * Opens the file that the changes belong to, and makes them: Undo leads back to what the file holds. When that file is
     * gone or can't be read, they are saved in another one.
     *
     * @return the editor; empty when nothing was restored
     */
    static Optional<PolkuEditor> open(UnsavedChanges changes, IWorkbenchWindow window) {
        try {
            LoadedModel unsaved = changes.model();
            if (!Versions.isReadable(changes.file())) {
                return openElsewhere(unsaved, window);
            }
            Optional<PolkuEditor> editor = edit(changes.file(), window);
            editor.ifPresent(one -> change(one.document(), unsaved));
            return editor;
        } catch (StoreException e) {
            MessageDialog.openError(window.getShell(), TEXTS.get("failed"), e.message(ScreenTexts.language()));
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
        return Optional.empty();
    }

    /** Makes the model in an editor say what another version of it says; can be undone. */
    static void change(ModelDocument document, LoadedModel version) {
        document.execute(new Become(document.model(), version.model()));
    }

    private static Optional<PolkuEditor> openElsewhere(LoadedModel unsaved, IWorkbenchWindow window)
            throws StoreException, PartInitException {
        Optional<Path> place = place(unsaved.file(), window.getShell());
        if (place.isPresent()) {
            ModelStore.overwrite(ModelStore.moved(unsaved, place.get()));
            return edit(place.get(), window);
        }
        return Optional.empty();
    }

    private static Optional<Path> place(Path file, Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
        dialog.setText(TEXTS.get("elsewhere", file.getFileName().toString()));
        dialog.setFilterPath(Files.isDirectory(file.getParent()) ? file.getParent().toString()
                : ResourcesPlugin.getWorkspace().getRoot().getLocation().toOSString());
        dialog.setFileName(file.getFileName().toString());
        dialog.setFilterExtensions(new String[] {"*.polku"});
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    private static Optional<PolkuEditor> edit(Path file, IWorkbenchWindow window) throws PartInitException {
        return ModelFile.open(file, window) instanceof PolkuEditor editor ? Optional.of(editor) : Optional.empty();
    }
}
