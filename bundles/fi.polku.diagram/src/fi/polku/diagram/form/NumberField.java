/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A number with its unit. */
final class NumberField extends TypedField {

    private Label unit;

    NumberField(FormScope scope, EStructuralFeature feature) {
        super(scope, feature, false);
    }

    @Override
    void createControls(Composite place) {
        super.createControls(place);
        unit = scope().toolkit().createLabel(place, "");
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, false).applyTo(unit);
        GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).applyTo(text());
        beside(place, 1);
    }

    @Override
    void show() {
        super.show();
        String now = Limits.unit(scope().element(), feature());
        if (!now.equals(unit.getText())) {
            unit.setText(now);
            unit.requestLayout();
        }
    }
}
