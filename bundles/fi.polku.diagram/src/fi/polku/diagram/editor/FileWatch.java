/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.FileEditorInput;

import fi.polku.command.Difference;
import fi.polku.diagram.document.ModelDocument;
import fi.polku.model.text.Texts;
import fi.polku.store.FileState;
import fi.polku.store.LoadedModel;
import fi.polku.store.ModelStore;
import fi.polku.store.StoreException;

/**
 * Notices what others do to the file of an open editor: when the workspace tells, and whenever the window or the editor
 * comes to the front, and what they do to the rules. What has no unsaved changes follows the file; for the rest its user
 * is asked.
 */
final class FileWatch implements IResourceChangeListener, IPartListener2 {

    private static final Texts TEXTS = new Texts(FileWatch.class);
    private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

    private final PolkuEditor editor;
    private final Listener front = this::front;
    private boolean asking;
    private boolean closed;
    private volatile boolean isMoving;
    private FileTime settled;

    FileWatch(PolkuEditor editor) {
        this.editor = editor;
        display().addFilter(SWT.Activate, front);
        editor.getSite().getPage().addPartListener(this);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    void close() {
        closed = true;
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        editor.getSite().getPage().removePartListener(this);
        display().removeFilter(SWT.Activate, front);
    }

    private void front(Event event) {
        if (event.widget == shell()) {
            checkSoon();
        }
    }

    /** Another one as soon as somebody drags the editor into a window of its own. */
    private Shell shell() {
        return editor.getSite().getShell();
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        if (part.getPart(false) == editor) {
            checkSoon();
        }
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        if (editor.getEditorInput() instanceof IFileEditorInput input) {
            IResourceDelta delta = event.getDelta().findMember(input.getFile().getFullPath());
            if (delta != null && (delta.getFlags() & IResourceDelta.MOVED_TO) != 0) {
                IFile there = ResourcesPlugin.getWorkspace().getRoot().getFile(delta.getMovedToPath());
                isMoving = true;
                display().asyncExec(() -> follow(there));
            } else if (delta != null && delta.getKind() == IResourceDelta.REMOVED) {
                // At once, since whoever has deleted the file may close its editors next.
                display().syncExec(this::outlive);
                checkSoon();
            } else if (delta != null
                    && (delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0)) {
                checkSoon();
            }
        }
    }

    private void outlive() {
        if (!closed && document().isDirty()) {
            editor.outlive();
        }
    }

    private Display display() {
        return editor.getSite().getWorkbenchWindow().getWorkbench().getDisplay();
    }

    private void checkSoon() {
        if (!closed) {
            display().asyncExec(this::check);
        }
    }

    private ModelDocument document() {
        return editor.document();
    }

    private void follow(IFile there) {
        isMoving = false;
        if (!closed) {
            try {
                Path before = document().file();
                document().moved(ModelStore.load(there.getLocation().toPath()));
                editor.moved(new FileEditorInput(there));
                ModelStore.follow(before, document().file());
                there.getParent().refreshLocal(IResource.DEPTH_ONE, null);
            } catch (StoreException e) {
                check();
            } catch (IOException | CoreException e) {
                ILog.of(FileWatch.class).warn(e.getLocalizedMessage(), e);
            }
        }
    }

    private void check() {
        if (closed || asking || isMoving) {
            return;
        }
        asking = true;
        try {
            document().followRules();
            FileState state = document().fileState();
            if (state == FileState.SAME) {
                settled = null;
                editor.comeBack();
            }
            if (isTimeToAsk()) {
                ask(state);
            }
        } catch (IOException e) {
            ILog.of(FileWatch.class).warn(e.getLocalizedMessage(), e);
        } finally {
            asking = false;
        }
    }

    /**
     * Unsaved changes wait for their question until the editor is the one that is worked in; and all wait until what is
     * being done in a window of its own is done, which may be that the file is deleted and its editor closed.
     */
    private boolean isTimeToAsk() {
        Optional<Shell> busy = Stream.of(shell().getShells()).filter(Shell::isVisible)
                .filter(child -> (child.getStyle() & MODAL) != 0).findFirst();
        busy.ifPresent(child -> child.addListener(SWT.Dispose, done -> checkSoon()));
        return busy.isEmpty() && (!document().isDirty() || editor.getSite().getPage().getActiveEditor() == editor);
    }

    private void ask(FileState state) throws IOException {
        if (state == FileState.GONE) {
            gone();
        } else if (state == FileState.CHANGED) {
            changed();
        }
    }

    private void gone() {
        if (!document().isLost()) {
            document().lost();
            switch (ask("gone", "", "gone.saveAs", "gone.keep", "gone.close")) {
                case 0 -> editor.doSaveAs();
                case 2 -> editor.getSite().getPage().closeEditor(editor, false);
                default -> editor.outlive();
            }
        }
    }

    private void changed() throws IOException {
        FileTime now = Files.getLastModifiedTime(document().file());
        if (now.equals(settled)) {
            return;
        }
        settled = now;
        Optional<LoadedModel> theirs = theirs();
        if (theirs.isPresent() && !document().isDirty()) {
            document().reload(theirs.get());
        } else if (theirs.isPresent()) {
            choose(theirs.get());
        }
    }

    /** Not there to be shown: that is told, and what the editor holds is to be saved. */
    private Optional<LoadedModel> theirs() {
        try {
            return Optional.of(ModelStore.load(document().file()));
        } catch (StoreException e) {
            document().lost();
            if (ask("unreadable", e.message(document().language()), "gone.saveAs", "gone.keep") == 0) {
                editor.doSaveAs();
            }
            return Optional.empty();
        }
    }

    private void choose(LoadedModel theirs) {
        Difference difference = Difference.between(document().model(), theirs.model());
        switch (ask("changed", DifferenceText.of(difference, document().language()), "changed.mine", "changed.theirs",
                "changed.saveAs")) {
            case 0 -> document().insist(theirs);
            case 1 -> document().reload(theirs);
            case 2 -> editor.doSaveAs();
            default -> editor.refresh(null);
        }
    }

    /** Asks whose version shall stay, after saving has found another one in the file, and does it. */
    void resolve() {
        asking = true;
        try {
            LoadedModel theirs = ModelStore.load(document().file());
            choose(theirs);
            if (document().isDirty() && document().fileState() == FileState.SAME) {
                document().save();
                editor.refresh(null);
            }
        } catch (StoreException e) {
            resolveUnreadable(e);
        } finally {
            asking = false;
        }
    }

    private void resolveUnreadable(StoreException reason) {
        int answer = ask("unreadable", reason.message(document().language()), "gone.saveAs", "unreadable.overwrite", "cancel");
        try {
            if (answer == 0) {
                editor.doSaveAs();
            } else if (answer == 1) {
                document().overwrite();
                editor.refresh(null);
            }
        } catch (StoreException e) {
            editor.tell(e);
        }
    }

    /** @return number of the button that was pressed; negative when the window was closed */
    private int ask(String key, String detail, String... buttons) {
        String[] labels = new String[buttons.length];
        for (int i = 0; i < buttons.length; i++) {
            labels[i] = text(buttons[i]);
        }
        return MessageDialog.open(MessageDialog.WARNING, shell(), text(key + ".title"),
                text(key, document().file().getFileName().toString(), detail), SWT.SHEET, labels);
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(document().language(), key, arguments);
    }
}
