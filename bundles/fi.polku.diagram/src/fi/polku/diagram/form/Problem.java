/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Tells below a control what is wrong with what was typed there. */
final class Problem {

    private final Control control;
    private final Runnable resized;
    private final Label words;
    private final ControlDecoration sign;

    /** @param resized is run when the form needs more or less room */
    Problem(Composite place, Control control, Runnable resized) {
        this.control = control;
        this.resized = resized;
        words = new Label(place, SWT.WRAP);
        words.setForeground(JFaceColors.getErrorText(place.getDisplay()));
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).exclude(true).applyTo(words);
        words.setVisible(false);
        sign = new ControlDecoration(control, SWT.RIGHT | SWT.TOP);
        sign.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        sign.hide();
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent event) {
                if (isTold()) {
                    event.result = words.getText();
                }
            }
        });
    }

    void span(int columns) {
        ((GridData) words.getLayoutData()).horizontalSpan = columns;
        words.moveBelow(null);
    }

    boolean isTold() {
        return words.getVisible();
    }

    void tell(String message) {
        words.setText(message);
        sign.setDescriptionText(message);
        sign.show();
        show(true);
        control.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
    }

    void solve() {
        if (isTold()) {
            sign.hide();
            show(false);
        }
    }

    private void show(boolean told) {
        words.setVisible(told);
        ((GridData) words.getLayoutData()).exclude = !told;
        words.requestLayout();
        resized.run();
    }
}
