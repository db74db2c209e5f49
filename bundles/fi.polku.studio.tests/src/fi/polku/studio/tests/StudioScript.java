/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

import fi.polku.diagram.editor.PolkuEditor;

/** What is done in a {@link StudioProcess}; does nothing in the Studio that the tests run in. */
public final class StudioScript implements IStartup {

    static final String NAME = "polku.tests.script";
    static final String FILE = "polku.tests.file";
    static final String EDIT = "edit";
    static final String RESTORE = "restore";
    static final String UNSAVED = "Half done";

    private static final int PAUSE = 100;

    @Override
    public void earlyStartup() {
        String name = System.getProperty(NAME, "");
        Display display = PlatformUI.getWorkbench().getDisplay();
        Path file = Path.of(System.getProperty(FILE, ""));
        if (name.equals(EDIT)) {
            display.asyncExec(() -> edit(file));
        } else if (name.equals(RESTORE)) {
            display.asyncExec(() -> restore(file));
        }
    }

    /** Where is told what was seen. */
    static Path seen(Path file) {
        return file.resolveSibling("seen.txt");
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    private static void edit(Path file) {
        try {
            RecoveryTest.rename((PolkuEditor) IDE.openEditorOnFileStore(page(), EFS.getLocalFileSystem().getStore(file.toUri())),
                    UNSAVED);
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    /** Answers the question that the Studio asks at its start, and tells what is in the editor then. */
    private static void restore(Path file) {
        Answer.with("Restore");
        tellWhenRestored(file);
    }

    private static void tellWhenRestored(Path file) {
        if (page().getActiveEditor() instanceof PolkuEditor editor && editor.isDirty()) {
            tell(editor, file);
        } else {
            Display.getCurrent().timerExec(PAUSE, () -> tellWhenRestored(file));
        }
    }

    private static void tell(PolkuEditor editor, Path file) {
        Screenshot.take("after-kill");
        String restored = editor.document().model().getName();
        editor.document().stack().undo();
        try {
            Files.writeString(seen(file), restored + "\n" + editor.document().model().getName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
