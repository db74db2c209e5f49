/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A day, typed or picked from a calendar. */
final class DateField extends TypedField {

    private Button clear;

    DateField(FormScope scope, EStructuralFeature feature) {
        super(scope, feature, false);
    }

    @Override
    void createControls(Composite place) {
        super.createControls(place);
        GridDataFactory.fillDefaults().hint(110, SWT.DEFAULT).applyTo(text());
        sign(place, "date.pick", this::pick);
        clear = sign(place, "erase", () -> scope().set(feature(), null));
        beside(place, 2);
    }

    @Override
    void show() {
        super.show();
        clear.setEnabled(scope().value(feature()) != null);
    }

    private void pick() {
        CalendarPopup popup = new CalendarPopup(text(), day -> scope().set(feature(), day));
        named(popup.focus());
        Point corner = text().toDisplay(0, 0);
        Point size = text().getSize();
        popup.open(scope().value(feature()) instanceof LocalDate day ? day : LocalDate.now(),
                new Rectangle(corner.x, corner.y, size.x, size.y));
    }
}
