/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Yes or no. */
final class FlagField extends Field {

    private Button check;

    FlagField(FormScope scope, EStructuralFeature feature) {
        super(scope, feature);
    }

    @Override
    void createControls(Composite place) {
        check = named(scope().toolkit().createButton(place, scope().text("yes"), SWT.CHECK));
        check.addListener(SWT.Selection, event -> scope().set(feature(), check.getSelection()));
    }

    @Override
    void show() {
        check.setSelection((Boolean) scope().value(feature()));
    }
}
