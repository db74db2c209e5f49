/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.workshop;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import fi.polku.diagram.form.ElementForm;
import fi.polku.model.experience.Conversation;

/** What is written of one part of a conversation. */
abstract class Sheet {

    private final ConversationView view;
    private final Conversation talk;
    private final Object about;
    private final Composite area;
    private final Lettering lettering;

    /** @param about which part of the conversation it is */
    Sheet(Composite parent, ConversationView view, Conversation talk, Object about) {
        this.view = view;
        this.talk = talk;
        this.about = about;
        area = new Composite(parent, SWT.NONE);
        lettering = new Lettering(area);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 10).applyTo(area);
    }

    /** Shows what the model has now. */
    abstract void update();

    final boolean isOf(Conversation other, Object part) {
        return talk == other && about == part;
    }

    final Composite control() {
        return area;
    }

    final ConversationView view() {
        return view;
    }

    final Conversation talk() {
        return talk;
    }

    final Lettering lettering() {
        return lettering;
    }

    final Label label(String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text == null ? "" : text.replace("&", "&&"));
        lettering.body(label);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
        return label;
    }

    final void title(String text) {
        lettering.title(label(text));
    }

    /** A form of the window's own kind on the sheet. */
    final ElementForm form() {
        return view.form(area);
    }
}
