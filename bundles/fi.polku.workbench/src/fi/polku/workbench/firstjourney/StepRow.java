/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.firstjourney;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import fi.polku.diagram.canvas.Ink;
import fi.polku.workbench.ScreenTexts;

/** A step as one sees it: its tick and title, and while it isn't done also what it is about and a button that begins it. */
final class StepRow {

    private static final ScreenTexts TEXTS = new ScreenTexts(StepRow.class);
    private static final int INDENT = 24;
    private static final int LEAST = 120;

    private final Step step;
    private final Button tick;
    private final Composite body;

    /**
     * @param begin is told when the button is pressed
     * @param ticked is told when somebody ticks the step off, or takes the tick back
     */
    StepRow(Composite parent, Step step, Consumer<Step> begin, BiConsumer<Step, Boolean> ticked) {
        this.step = step;
        tick = new Button(parent, SWT.CHECK | SWT.WRAP);
        // In the view's colour, which the window's theme gives the square, its white tick can't be seen.
        Ink.keepUnstyled(tick);
        tick.setBackground(null);
        tick.setText(TEXTS.get("numbered", step.ordinal() + 1, TEXTS.get(step.name())));
        tick.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        tick.addListener(SWT.Selection, event -> ticked.accept(step, tick.getSelection()));
        wide().applyTo(tick);
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(INDENT, 0, 0, 0).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
        Label text = new Label(body, SWT.WRAP);
        text.setText(TEXTS.get(step.name() + ".text"));
        wide().applyTo(text);
        Button button = new Button(body, SWT.PUSH | SWT.WRAP);
        button.setText(TEXTS.get(step.name() + ".button"));
        button.addListener(SWT.Selection, event -> begin.accept(step));
        button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = text.getText();
            }
        });
    }

    /** As wide as the view, however narrow that is. */
    private static GridDataFactory wide() {
        return GridDataFactory.fillDefaults().grab(true, false).hint(LEAST, SWT.DEFAULT);
    }

    void show(boolean isDone) {
        tick.setSelection(isDone);
        body.setVisible(!isDone);
        ((GridData) body.getLayoutData()).exclude = isDone;
    }

    /** The step's place for the keyboard. */
    void setFocus() {
        tick.setFocus();
    }

    /** Whether it is the step's tick or button. */
    boolean contains(Control control) {
        return control == tick || control.getParent() == body;
    }

    Step step() {
        return step;
    }
}
