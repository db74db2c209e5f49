/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.part;

import org.eclipse.jface.dialogs.IPageChangedListener;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.part.ViewPart;

import fi.polku.diagram.editor.PolkuEditor;

/**
 * A view of the model that is in front of the user: that of the editor that was active last. Changes of the model, and of
 * the page that is seen, show as soon as the window has time, several of them at once; while the view isn't seen, they wait.
 */
public abstract class ModelView extends ViewPart {

    private final IPartListener2 parts = new IPartListener2() {
        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            follow(reference.getPart(false));
        }

        @Override
        public void partVisible(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == ModelView.this) {
                catchUp();
            }
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference reference) {
            follow(reference.getPart(false));
        }

        @Override
        public void partClosed(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == editor) {
                show(null);
            }
        }
    };
    private final Runnable listener = this::changed;
    private final IPageChangedListener pages = event -> changed();
    private PageBook book;
    private Control content;
    private Composite empty;
    private Label why;
    private PolkuEditor editor;
    private boolean stale;

    @Override
    public final void createPartControl(Composite parent) {
        book = new PageBook(parent, SWT.NONE);
        empty = new Composite(book, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(empty);
        why = new Label(empty, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(why);
        content = createContent(book);
        getSite().getPage().addPartListener(parts);
        show(getSite().getPage().getActiveEditor() instanceof PolkuEditor open ? open : null);
    }

    /** Makes what shows a model. */
    protected abstract Control createContent(Composite parent);

    /**
     * Shows the model as it is now.
     *
     * @return why there is nothing to show; null when there is
     */
    protected abstract String update(PolkuEditor shown);

    /** @return what to do while there is no model */
    protected abstract String noModel();

    /** @return the editor whose model is shown; null while there is none */
    protected final PolkuEditor editor() {
        return editor;
    }

    private void follow(IWorkbenchPart part) {
        if (part instanceof PolkuEditor other && other != editor) {
            show(other);
        }
    }

    private void show(PolkuEditor next) {
        leave();
        editor = next;
        if (editor != null) {
            editor.document().addListener(listener);
            editor.addPageChangedListener(pages);
        }
        stale = true;
        catchUp();
    }

    private void leave() {
        if (editor != null) {
            editor.document().removeListener(listener);
            editor.removePageChangedListener(pages);
        }
    }

    /** Shows the model anew as soon as the window has time and the view is seen. */
    protected final void changed() {
        if (!stale) {
            stale = true;
            book.getDisplay().asyncExec(this::catchUp);
        }
    }

    private void catchUp() {
        if (stale && !book.isDisposed() && getSite().getPage().isPartVisible(this)) {
            refresh();
        }
    }

    /** Shows the model anew. */
    protected final void refresh() {
        stale = false;
        String reason = editor == null ? noModel() : update(editor);
        why.setText(reason == null ? "" : reason);
        empty.requestLayout();
        book.showPage(reason == null ? content : empty);
    }

    @Override
    public void setFocus() {
        (editor == null ? book : content).setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(parts);
        leave();
        super.dispose();
    }
}
