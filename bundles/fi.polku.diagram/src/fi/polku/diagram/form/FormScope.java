/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.ui.forms.widgets.FormToolkit;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.element.ElementLabelProvider;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.text.Texts;

/** What the fields of one form share: the element that they are about, and the way to change it. */
final class FormScope {

    private static final Texts TEXTS = new Texts(FormScope.class);

    private final ModelDocument document;
    private final FormToolkit toolkit;
    private final ElementLabelProvider names = new ElementLabelProvider();
    private final Runnable resized;
    private Element element;

    /** @param resized is run when the form needs more or less room */
    FormScope(ModelDocument document, FormToolkit toolkit, Runnable resized) {
        this.resized = resized;
        this.document = document;
        this.toolkit = toolkit;
    }

    ModelDocument document() {
        return document;
    }

    FormToolkit toolkit() {
        return toolkit;
    }

    /** Names and icons of elements and choices. */
    ElementLabelProvider names() {
        return names;
    }

    Element element() {
        return element;
    }

    void setElement(Element shown) {
        element = shown;
    }

    Locale language() {
        return document.language();
    }

    Labels labels() {
        return Labels.in(language());
    }

    String text(String key, Object... arguments) {
        return TEXTS.get(language(), key, arguments);
    }

    Object value(EStructuralFeature feature) {
        return element.eGet(feature);
    }

    /** Gives the feature another value; null empties it. */
    void set(EStructuralFeature feature, Object value) {
        if (!Objects.equals(value(feature), value)) {
            Object wanted = value == null ? SetCommand.UNSET_VALUE : value;
            document.execute(SetCommand.create(document.domain(), element, feature, wanted));
        }
    }

    void execute(Command change) {
        if (change.canExecute()) {
            document.execute(change);
        }
    }

    /** The form needs more or less room. */
    void resized() {
        resized.run();
    }

    void dispose() {
        names.dispose();
    }
}
