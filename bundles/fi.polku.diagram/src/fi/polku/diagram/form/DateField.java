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
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;

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
        Shell popup = new Shell(text().getShell(), SWT.ON_TOP | SWT.TOOL);
        popup.setLayout(new FillLayout());
        DateTime calendar = named(new DateTime(popup, SWT.CALENDAR));
        if (scope().value(feature()) instanceof LocalDate day) {
            calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        }
        calendar.addListener(SWT.MouseDoubleClick, event -> close(popup, calendar));
        calendar.addListener(SWT.DefaultSelection, event -> close(popup, calendar));
        calendar.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN) {
                close(popup, calendar);
            }
        });
        calendar.addListener(SWT.Selection, event -> scope().set(feature(), day(calendar)));
        popup.addListener(SWT.Deactivate, event -> popup.close());
        popup.pack();
        Point below = text().toDisplay(0, text().getSize().y);
        popup.setLocation(below);
        popup.open();
    }

    private void close(Shell popup, DateTime calendar) {
        scope().set(feature(), day(calendar));
        popup.close();
    }

    private static LocalDate day(DateTime calendar) {
        return LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
    }
}
