/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.workshop;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

import fi.polku.diagram.document.Drafts;
import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.edit.NamedWidget;

/** A text that is taken when it is left and when typing pauses. Escape brings back what was there; Tab goes on. */
final class TypedText implements Drafts.Draft {

    private static final int PAUSE = 700;

    private final Consumer<String> taken;
    private final Runnable pause = this::take;
    private final Text text;
    private String shown = "";

    /**
     * @param document what is changed by it
     * @param lines how many are seen; more can be scrolled to
     * @param name what a screen reader calls it
     * @param taken is told of another text, once
     */
    TypedText(Composite parent, ModelDocument document, int lines, String name, Consumer<String> taken) {
        this.taken = taken;
        text = new Text(parent, lines == 1 ? SWT.BORDER | SWT.SINGLE : SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.getAccessible().addAccessibleListener(new NamedWidget(name));
        text.addListener(SWT.Modify, event -> Display.getCurrent().timerExec(PAUSE, pause));
        document.drafts().add(text, this);
        text.addListener(SWT.FocusOut, event -> take());
        text.addListener(SWT.DefaultSelection, event -> take());
        text.addListener(SWT.Dispose, event -> Display.getCurrent().timerExec(-1, pause));
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE && differs()) {
                event.doit = false;
                text.setText(shown);
            } else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
    }

    Text control() {
        return text;
    }

    /**
     * Makes it as high as all that it says needs at the width that it has.
     *
     * @param lines as high as these it is at least
     * @return whether it is to be laid out anew
     */
    boolean grow(int lines) {
        Rectangle trim = text.computeTrim(0, 0, 0, 0);
        int needed = text.computeSize(Math.max(1, text.getSize().x - trim.width), SWT.DEFAULT).y - trim.height;
        GridData place = (GridData) text.getLayoutData();
        int before = place.heightHint;
        place.heightHint = Math.max(lines * text.getLineHeight(), needed);
        return place.heightHint != before;
    }

    /** Shows what the model has now; null for nothing. What is being typed stays. */
    void show(String value) {
        String now = value == null ? "" : value;
        if (!now.equals(shown)) {
            boolean isTyped = !text.getText().equals(shown);
            shown = now;
            if (!isTyped) {
                text.setText(now);
            }
        }
    }

    @Override
    public boolean differs() {
        return !text.isDisposed() && !text.getText().equals(shown);
    }

    @Override
    public void take() {
        if (differs()) {
            shown = text.getText();
            taken.accept(shown.isBlank() ? null : shown);
        }
    }
}
