/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.store.RecoveryJournal;
import fi.polku.store.UnsavedChanges;
import fi.polku.workbench.part.Windows;

/**
 * Unsaved changes of all open editors, from the workbench's start to its end. What an earlier session has left behind is
 * offered at the start, and again when its file is opened.
 */
public final class Recovery implements IPartListener2, IWorkbenchListener {

    private static Recovery instance;

    private final IWorkbench workbench;
    private final RecoveryJournal journal;
    private final Map<PolkuEditor, Autosave> open = new LinkedHashMap<>();
    private final Set<Path> asked = new HashSet<>();

    private Recovery(IWorkbench workbench) {
        this.workbench = workbench;
        this.journal = new RecoveryJournal(folder());
    }

    /** @return the one of the running workbench; to be asked for in its user interface's thread */
    public static Recovery get() {
        if (instance == null) {
            instance = new Recovery(PlatformUI.getWorkbench());
            instance.start();
        }
        return instance;
    }

    /** @return where copies of unsaved changes lie: beside the workspace's other metadata */
    public static Path folder() {
        return Platform.getStateLocation(Platform.getBundle("fi.polku.workbench")).toPath().resolve("recovery");
    }

    private void start() {
        workbench.addWorkbenchListener(this);
        Windows.each(workbench, this::watch);
    }

    private void watch(IWorkbenchWindow window) {
        window.getPartService().addPartListener(this);
        for (IWorkbenchPage page : window.getPages()) {
            Stream.of(page.getEditorReferences()).forEach(this::opened);
        }
    }

    private Optional<PolkuEditor> opened(IWorkbenchPartReference part) {
        if (part instanceof IEditorReference reference && reference.getEditor(false) instanceof PolkuEditor editor) {
            open.computeIfAbsent(editor, one -> new Autosave(one.document(), journal, workbench.getDisplay()));
            return Optional.of(editor);
        }
        return Optional.empty();
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        opened(part).ifPresent(editor -> workbench.getDisplay().asyncExec(() -> {
            if (open.containsKey(editor)) {
                offer(leftBehind(editor.document().file()));
            }
        }));
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        Optional.ofNullable(open.remove(part.getPart(false))).ifPresent(Autosave::close);
    }

    @Override
    public boolean preShutdown(IWorkbench closing, boolean forced) {
        return true;
    }

    @Override
    public void postShutdown(IWorkbench closing) {
        open.values().forEach(Autosave::close);
        open.clear();
    }

    /** @return what earlier sessions have left behind, the latest first */
    public List<UnsavedChanges> leftBehind() {
        try {
            List<Path> own = open.values().stream().map(Autosave::copy).toList();
            return journal.copies().stream().filter(changes -> !own.contains(changes.copy())).toList();
        } catch (IOException e) {
            ILog.of(Recovery.class).error(e.getLocalizedMessage(), e);
            return List.of();
        }
    }

    /** @return what earlier sessions have left behind of one file, the latest first */
    public List<UnsavedChanges> leftBehind(Path file) {
        return leftBehind().stream().filter(changes -> changes.file().equals(file)).toList();
    }

    /** Asks what is to become of unsaved changes, and does it. Asks nothing when there are none, or about them already. */
    void offer(List<UnsavedChanges> changes) {
        List<UnsavedChanges> fresh = changes.stream().filter(one -> !asked.contains(one.copy())).toList();
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        if (fresh.isEmpty() || window == null) {
            return;
        }
        List<Path> copies = fresh.stream().map(UnsavedChanges::copy).toList();
        asked.addAll(copies);
        RecoveryDialog dialog = new RecoveryDialog(window.getShell(), fresh);
        switch (dialog.ask()) {
            case RESTORE -> dialog.chosen().forEach(one -> Restored.open(one, window).ifPresent(editor -> settle(one, editor)));
            case DISCARD -> dialog.chosen().forEach(this::discard);
            case LATER -> { }
        }
        asked.removeAll(copies);
    }

    /** Unsaved changes are in an editor again; only when they are kept as that editor's are they no longer left behind. */
    void settle(UnsavedChanges changes, PolkuEditor editor) {
        if (editor.isDirty()) {
            open.get(editor).keepNow();
        }
        discard(changes);
    }

    private void discard(UnsavedChanges changes) {
        try {
            journal.discard(changes.copy());
        } catch (IOException e) {
            ILog.of(Recovery.class).error(e.getLocalizedMessage(), e);
        }
    }
}
