/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.element.EditorFont;
import fi.polku.model.experience.Element;

/**
 * The features of an element with a field for each, generated from the metamodel. Follows every change of the model,
 * wherever it is made. The fields stand in as many columns as there is room for.
 */
public final class ElementForm {

    private final FormScope scope;
    private final Composite body;
    private final FormRoom room;
    private final Runnable listener = this::refresh;
    private final List<Field> fields = new ArrayList<>();
    private List<EStructuralFeature> features = List.of();

    /**
     * @param parent has a grid layout; the form is as wide as it
     * @param resized is run when the form needs more or less room than before
     */
    public ElementForm(Composite parent, FormToolkit toolkit, ModelDocument document, Runnable resized) {
        scope = new FormScope(document, toolkit, this::fit);
        body = toolkit.createComposite(parent);
        room = new FormRoom(body, resized);
        if (parent.getLayout() instanceof GridLayout) {
            body.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        }
        EditorFont.follow(body);
        document.addListener(listener);
        body.addListener(SWT.Dispose, event -> {
            document.removeListener(listener);
            scope.dispose();
        });
    }

    /** @return the form as a control */
    public Composite control() {
        return body;
    }

    /** @return what the form shows; null before it shows anything */
    public Element element() {
        return scope.element();
    }

    /**
     * Shows an element. What was typed for the one before is taken first.
     *
     * @param shown features of the element's class, in order
     */
    public void show(Element element, List<? extends EStructuralFeature> shown) {
        if (element == scope.element() && shown.equals(features)) {
            refresh();
            return;
        }
        fields.forEach(Field::finish);
        boolean isOther = !shown.equals(features);
        scope.setElement(element);
        if (isOther) {
            build(shown);
        }
        fields.forEach(Field::restart);
        fields.forEach(Field::show);
        if (isOther) {
            room.fit();
        }
    }

    private void fit() {
        room.fit();
    }

    private void build(List<? extends EStructuralFeature> shown) {
        features = List.copyOf(shown);
        fields.clear();
        for (Control row : body.getChildren()) {
            row.dispose();
        }
        for (EStructuralFeature feature : features) {
            Field field = Fields.of(scope, feature);
            FormRoom.place(field.createRow(body));
            fields.add(field);
        }
        EditorFont.apply(body);
    }

    private void refresh() {
        if (scope.element() != null && !body.isDisposed()) {
            fields.forEach(Field::show);
        }
    }
}
