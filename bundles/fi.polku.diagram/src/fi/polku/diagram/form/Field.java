/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import fi.polku.diagram.edit.NamedWidget;

/** Shows one feature of an element and lets it be changed, each change by one command. */
abstract class Field {

    private static final int LABEL = 110;
    private static final int SIGN = 30;

    private final FormScope scope;
    private final EStructuralFeature feature;

    Field(FormScope scope, EStructuralFeature feature) {
        this.scope = scope;
        this.feature = feature;
    }

    final FormScope scope() {
        return scope;
    }

    final EStructuralFeature feature() {
        return feature;
    }

    final String label() {
        return scope.labels().feature(feature);
    }

    /** Makes a row of the form: what the feature is called, and the controls. */
    final Composite createRow(Composite form) {
        Composite row = scope.toolkit().createComposite(form);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).extendedMargins(2, 2, 1, 1).applyTo(row);
        Label label = scope.toolkit().createLabel(row, label(), SWT.WRAP);
        label.setToolTipText(Meanings.of(feature, scope.language()));
        GridDataFactory.fillDefaults().hint(LABEL, SWT.DEFAULT).align(SWT.FILL, isTall() ? SWT.BEGINNING : SWT.CENTER)
                .indent(0, isTall() ? 5 : 0).applyTo(label);
        Composite place = scope.toolkit().createComposite(row);
        GridLayoutFactory.fillDefaults().spacing(4, 4).applyTo(place);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
        createControls(place);
        return row;
    }

    /** Whether the field needs more than one line of text. */
    boolean isTall() {
        return false;
    }

    /** Makes the controls in a place with a grid layout of one column. */
    abstract void createControls(Composite place);

    /** Shows what the element has now. */
    abstract void show();

    /** Shows another element, or the same one anew. */
    void restart() {
        show();
    }

    /** Takes what was begun and not taken yet. */
    void finish() {
        // most fields take every change at once
    }

    /** Makes the button as narrow as its sign. */
    final Button sign(Composite place, String key, Runnable action) {
        Button button = button(place, key, action);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).hint(SIGN, SWT.DEFAULT).applyTo(button);
        return button;
    }

    /** Says what a control is for, to those who see it and to those who hear it. */
    final <C extends Control> C named(C control) {
        control.setToolTipText(Meanings.of(feature, scope.language()));
        control.getAccessible().addAccessibleListener(new NamedWidget(label()));
        return control;
    }

    final Button button(Composite place, String key, Runnable action) {
        Button button = scope.toolkit().createButton(place, scope.text(key), SWT.PUSH);
        button.getAccessible().addAccessibleListener(new NamedWidget(scope.text("spoken", scope.text(key + ".hint"),
                label())));
        button.setToolTipText(scope.text(key + ".hint"));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }
}
