/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

import fi.polku.diagram.document.Drafts;
import fi.polku.diagram.edit.NamedWidget;
import fi.polku.model.experience.AnswerCount;
import fi.polku.model.experience.Measurement;

/**
 * One answer of a distribution: how many gave it, as a number to change. The number is taken when the hand rests or leaves,
 * so that its digits, and a turn of the wheel, are one change.
 */
final class AnswerRow implements Drafts.Draft {

    /**
     * Where a row stands.
     *
     * @param nth which of the counts of this very answer is meant, from 0
     * @param isStep whether the scale itself has the answer, so that the row is there in any case
     */
    record Place(double answer, int nth, boolean isStep) {
    }

    private static final int PAUSE = 700;

    private final Place place;
    private final Supplier<Measurement> measurement;
    private final ObjIntConsumer<AnswerRow> change;
    private final Runnable pause = this::take;
    private final Label label;
    private final Spinner spinner;
    private Optional<Button> erase = Optional.empty();
    private boolean turning;

    /** @param change makes a number the count of this row */
    AnswerRow(Composite table, Place place, String written, Supplier<Measurement> measurement,
            ObjIntConsumer<AnswerRow> change) {
        this.place = place;
        this.measurement = measurement;
        this.change = change;
        label = new Label(table, SWT.RIGHT);
        label.setText(written);
        GridDataFactory.fillDefaults().hint(36, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(label);
        spinner = new Spinner(table, SWT.BORDER);
        spinner.setMaximum(Integer.MAX_VALUE);
        spinner.addListener(SWT.Selection, event -> turn());
        spinner.addListener(SWT.FocusOut, event -> take());
        GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).span(2, 1).align(SWT.BEGINNING, SWT.FILL).applyTo(spinner);
    }

    void spoken(String name) {
        spinner.getAccessible().addAccessibleListener(new NamedWidget(name));
    }

    /** Has the row end with a button that takes it away. */
    void removable(String sign, String spoken, Consumer<AnswerRow> remove) {
        Button button = new Button(spinner.getParent(), SWT.PUSH);
        button.setText(sign);
        button.setToolTipText(spoken);
        button.getAccessible().addAccessibleListener(new NamedWidget(spoken));
        button.addListener(SWT.Selection, event -> remove.accept(this));
        GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).applyTo(spinner);
        erase = Optional.of(button);
    }

    Place place() {
        return place;
    }

    Spinner spinner() {
        return spinner;
    }

    /** What the measurement has of it. */
    Optional<AnswerCount> count() {
        return measurement.get().getDistribution().stream().filter(count -> count.getAnswer() == place.answer())
                .skip(place.nth()).findFirst();
    }

    private int people() {
        return count().map(AnswerCount::getCount).orElse(0);
    }

    private void turn() {
        turning = true;
        spinner.getDisplay().timerExec(PAUSE, pause);
    }

    @Override
    public boolean differs() {
        return turning && spinner.getSelection() != people();
    }

    @Override
    public void take() {
        boolean differs = differs();
        turning = false;
        if (differs) {
            change.accept(this, spinner.getSelection());
        }
    }

    void show() {
        if (!turning && spinner.getSelection() != people()) {
            spinner.setSelection(people());
        }
    }

    void setFocus() {
        spinner.setFocus();
    }

    /** Puts the row below the others. */
    void last() {
        label.moveBelow(null);
        spinner.moveBelow(null);
        erase.ifPresent(button -> button.moveBelow(null));
    }

    void dispose() {
        turning = false;
        label.dispose();
        spinner.dispose();
        erase.ifPresent(Button::dispose);
    }
}
