/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.part;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * The lines of a wizard's page, three columns wide: a label, a field, and sometimes a button. A label stands right before
 * its field, so that screen readers name the field by it.
 */
public final class Form {

    private final Composite parent;

    /** @param parent has a grid of three columns */
    public Form(Composite parent) {
        this.parent = parent;
    }

    /** @param changed is run at every change of the text */
    public Text text(String label, String text, Runnable changed) {
        return text(label, text, 2, changed);
    }

    /** A text with a button beside it. */
    public Text text(String label, String text, Runnable changed, String button, Runnable pressed) {
        Text field = text(label, text, 1, changed);
        Button browse = new Button(parent, SWT.PUSH);
        browse.setText(button);
        browse.addListener(SWT.Selection, event -> pressed.run());
        GridDataFactory.fillDefaults().applyTo(browse);
        return field;
    }

    private Text text(String label, String text, int columns, Runnable changed) {
        new Label(parent, SWT.NONE).setText(label);
        Text field = new Text(parent, SWT.BORDER);
        field.setText(text);
        field.addListener(SWT.Modify, event -> changed.run());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(columns, 1).hint(280, SWT.DEFAULT)
                .applyTo(field);
        return field;
    }

    /** @param choices what can be chosen, the first of them to begin with */
    public Combo choice(String label, String... choices) {
        new Label(parent, SWT.NONE).setText(label);
        Combo field = new Combo(parent, SWT.READ_ONLY);
        field.setItems(choices);
        field.select(0);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).span(2, 1).applyTo(field);
        return field;
    }
}
