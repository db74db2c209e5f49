/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
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
    static final String EXIT = "exit";
    static final String LEAVE = "leave";
    static final String LOOK = "look";
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
        } else if (name.equals(EXIT)) {
            display.asyncExec(() -> exit(file));
        } else if (name.equals(LEAVE)) {
            display.asyncExec(() -> leave(file));
        } else if (name.equals(LOOK)) {
            display.asyncExec(() -> look(file));
        }
    }

    /** Where is told what was seen. */
    static Path seen(Path file) {
        return file.resolveSibling("seen.txt");
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    private static PolkuEditor open(Path file) {
        try {
            return (PolkuEditor) IDE.openEditorOnFileStore(page(), EFS.getLocalFileSystem().getStore(file.toUri()));
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    private static void edit(Path file) {
        RecoveryTest.rename(open(file), UNSAVED);
    }

    /** Leaves as File &gt; Exit does, from a diagram that has been looked at. */
    private static void exit(Path file) {
        open(file).setFocus();
        Display.getCurrent().timerExec(20 * PAUSE, PlatformUI.getWorkbench()::close);
    }

    /** Another file beside a file. */
    static Path other(Path file) {
        return file.resolveSibling("other.polku");
    }

    /** Leaves the file and another one open at the end. */
    private static void leave(Path file) {
        open(other(file));
        open(file);
        Events.wait(PAUSE);
        PlatformUI.getWorkbench().close();
    }

    /** Brings all editors to the front that are open at the start, and tells which ones they are. */
    private static void look(Path file) {
        List<String> seen = new ArrayList<>();
        for (IEditorReference reference : page().getEditorReferences()) {
            page().activate(reference.getEditor(true));
            Events.wait(PAUSE);
            seen.add(page().getActiveEditor().getTitle() + " " + page().getActiveEditor().getClass().getSimpleName());
            Screenshot.take("restored-" + page().getActiveEditor().getTitle());
        }
        write(file, String.join("\n", seen));
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
        write(file, restored + "\n" + editor.document().model().getName());
    }

    private static void write(Path file, String what) {
        try {
            Files.writeString(seen(file), what);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
