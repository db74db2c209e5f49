/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.workshop;

import java.util.Arrays;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import fi.polku.diagram.edit.NamedWidget;
import fi.polku.diagram.form.ElementDialog;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.PdcaStep;
import fi.polku.workbench.ScreenTexts;

/** A development action below the slip that it comes from: what is done, and where it is between plan, do, check and act. */
final class ActionLine {

    private static final int LINES = 2;

    private final DevelopmentAction action;
    private final TypedText text;
    private final Combo step;

    ActionLine(Composite slip, BoardView view, DevelopmentAction action) {
        this.action = action;
        Composite line = new Composite(slip, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).applyTo(line);
        new Label(line, SWT.NONE).setText("\u2192");
        text = new TypedText(line, view.document(), LINES, view.text("action"), name -> view.execute(view.change()
                .set(action, Literals.ELEMENT__NAME, name)));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(80, LINES * text.control().getLineHeight())
                .applyTo(text.control());
        new Label(line, SWT.NONE);
        step = new Combo(line, SWT.READ_ONLY);
        step.setItems(Arrays.stream(PdcaStep.values()).map(Labels.in(ScreenTexts.language())::literal).toArray(String[]::new));
        step.getAccessible().addAccessibleListener(new NamedWidget(
                Labels.in(ScreenTexts.language()).feature(Literals.DEVELOPMENT_ACTION__STEP)));
        step.addListener(SWT.Selection, event -> view.execute(view.change()
                .set(action, Literals.DEVELOPMENT_ACTION__STEP, PdcaStep.values()[step.getSelectionIndex()])));
        view.button(line, "details", () -> ElementDialog.open(line.getShell(), view.document(), action));
    }

    void update() {
        text.show(action.getName());
        step.select(Arrays.asList(PdcaStep.values()).indexOf(action.getStep()));
    }

    /** @return whether it is to be laid out anew */
    boolean grow() {
        return text.grow(LINES);
    }

    void setFocus() {
        text.control().setFocus();
        text.control().selectAll();
    }
}
