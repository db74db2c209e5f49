/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import fi.polku.diagram.edit.NamedWidget;

/** Any number of several choices. */
final class LiteralsField extends Field {

    private final Map<Enumerator, Button> checks = new LinkedHashMap<>();

    LiteralsField(FormScope scope, EStructuralFeature feature) {
        super(scope, feature);
    }

    @Override
    boolean isTall() {
        return true;
    }

    @Override
    void createControls(Composite place) {
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.spacing = 10;
        place.setLayout(row);
        for (Enumerator choice : ChoiceField.choices(feature())) {
            Button check = scope().toolkit().createButton(place, scope().names().getText(choice), SWT.CHECK);
            check.setToolTipText(Meanings.of(feature(), scope().language()));
            check.getAccessible().addAccessibleListener(new NamedWidget(scope().text("chosen", label(), check.getText())));
            check.addListener(SWT.Selection, event -> scope().set(feature(), chosen()));
            checks.put(choice, check);
        }
    }

    private List<Enumerator> chosen() {
        return checks.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey).toList();
    }

    @Override
    void show() {
        List<?> now = (List<?>) scope().value(feature());
        checks.forEach((choice, check) -> check.setSelection(now.contains(choice)));
    }
}
