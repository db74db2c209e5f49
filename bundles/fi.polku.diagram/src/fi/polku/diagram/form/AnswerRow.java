/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import java.util.Optional;
import java.util.function.ObjIntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

import fi.polku.diagram.edit.NamedWidget;
import fi.polku.model.experience.AnswerCount;
import fi.polku.model.experience.Measurement;

/** One answer of a distribution: how many gave it, as a number to change. */
final class AnswerRow {

    private final double answer;
    private final int nth;
    private final Label label;
    private final Spinner spinner;

    /** @param nth which of the counts of this very answer is meant, from 0 */
    AnswerRow(Composite table, double answer, int nth, String written, String spoken, ObjIntConsumer<AnswerRow> change) {
        this.answer = answer;
        this.nth = nth;
        label = new Label(table, SWT.RIGHT);
        label.setText(written);
        GridDataFactory.fillDefaults().hint(36, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(label);
        spinner = new Spinner(table, SWT.BORDER);
        spinner.setMaximum(Integer.MAX_VALUE);
        spinner.getAccessible().addAccessibleListener(new NamedWidget(spoken));
        spinner.addListener(SWT.Selection, event -> change.accept(this, spinner.getSelection()));
        GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).applyTo(spinner);
    }

    double answer() {
        return answer;
    }

    Optional<AnswerCount> of(Measurement measurement) {
        return measurement.getDistribution().stream().filter(count -> count.getAnswer() == answer).skip(nth).findFirst();
    }

    int count(Measurement measurement) {
        return of(measurement).map(AnswerCount::getCount).orElse(0);
    }

    void show(int count) {
        if (spinner.getSelection() != count) {
            spinner.setSelection(count);
        }
    }

    void dispose() {
        label.dispose();
        spinner.dispose();
    }
}
