/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

import fi.polku.diagram.document.Drafts;
import fi.polku.diagram.form.notation.Notation;
import fi.polku.diagram.form.notation.UnreadableException;

/**
 * A value that is typed. It is taken at Return, when the field is left, and when typing pauses; what can't be taken stays
 * as it was typed, with the reason beside it. Escape brings back what the element has.
 */
class TypedField extends Field implements Drafts.Draft {

    private static final int PAUSE = 700;
    private static final int LINES = 4;

    private final boolean manyLines;
    private final Runnable pause = this::take;
    private Text text;
    private Problem problem;
    private String shown = "";
    private boolean showing;
    private boolean taking;

    TypedField(FormScope scope, EStructuralFeature feature, boolean manyLines) {
        super(scope, feature);
        this.manyLines = manyLines;
    }

    /** How the value is written now; may depend on the element. */
    Notation notation() {
        return Notations.of(scope().element(), feature(), scope().language());
    }

    @Override
    final boolean isTall() {
        return manyLines;
    }

    @Override
    void createControls(Composite place) {
        text = named(scope().toolkit().createText(place, "", manyLines ? SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL
                : SWT.BORDER | SWT.SINGLE));
        var size = GridDataFactory.fillDefaults().grab(true, false)
                .hint(80, manyLines ? LINES * text.getLineHeight() : SWT.DEFAULT);
        size.align(SWT.FILL, SWT.CENTER).applyTo(text);
        problem = new Problem(place, text, scope()::resized);
        text.addListener(SWT.Modify, event -> typed());
        scope().document().drafts().add(text, this);
        text.addListener(SWT.FocusOut, event -> finish());
        text.addListener(SWT.DefaultSelection, event -> finish());
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE && isOpen()) {
                event.doit = false;
                write(shown);
            } else if (manyLines && (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)) {
                event.doit = true;
            }
        });
    }

    /** Puts further controls to the right of the text. */
    final void beside(Composite place, int controls) {
        GridLayoutFactory.fillDefaults().numColumns(controls + 1).spacing(4, 0).applyTo(place);
        problem.span(controls + 1);
    }

    final Text text() {
        return text;
    }

    /** Whether something was typed that the element doesn't have. */
    private boolean isOpen() {
        return !text.getText().equals(shown);
    }

    private void typed() {
        if (!showing) {
            Display.getCurrent().timerExec(PAUSE, pause);
        }
    }

    @Override
    void show() {
        String now = notation().write(scope().value(feature()));
        if (!now.equals(shown)) {
            shown = now;
            if (!taking) {
                write(now);
            }
        }
    }

    final void write(String value) {
        showing = true;
        text.setText(value);
        showing = false;
        problem.solve();
    }

    @Override
    public final boolean differs() {
        try {
            return scope().element() != null && isOpen() && !Objects.equals(notation().read(text.getText()),
                    scope().value(feature()));
        } catch (UnreadableException toldBesideTheField) {
            return false;
        }
    }

    /** Takes what was typed, if it can be. */
    @Override
    public final void take() {
        if (text.isDisposed() || scope().element() == null || !isOpen()) {
            return;
        }
        taking = true;
        try {
            scope().set(feature(), notation().read(text.getText()));
            shown = notation().write(scope().value(feature()));
            problem.solve();
        } catch (UnreadableException unreadable) {
            problem.tell(unreadable.getMessage());
        } finally {
            taking = false;
        }
    }

    @Override
    void finish() {
        if (text.isDisposed()) {
            return;
        }
        Display.getCurrent().timerExec(-1, pause);
        take();
        if (!problem.isTold() && isOpen()) {
            write(shown);
        }
    }

    /** Forgets what was typed for another element. */
    @Override
    void restart() {
        shown = notation().write(scope().value(feature()));
        write(shown);
    }
}
