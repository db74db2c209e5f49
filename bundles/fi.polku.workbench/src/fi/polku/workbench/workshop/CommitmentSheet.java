/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.workshop;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import fi.polku.diagram.form.ElementForm;
import fi.polku.model.experience.Conversation;
import fi.polku.model.experience.DevelopmentTarget;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperiencePackage.Literals;

/** The one or two development targets that a team commits to. */
final class CommitmentSheet extends Sheet {

    private static final int ENOUGH = 2;
    private static final int LINES = 2;

    private final Label hint;
    private final Button add;
    private final List<TypedText> names = new ArrayList<>();
    private final List<ElementForm> forms = new ArrayList<>();

    CommitmentSheet(Composite parent, ConversationView view, Conversation talk) {
        super(parent, view, talk, Literals.CONVERSATION__COMMITMENTS);
        title(view.text("commitments.title"));
        hint = label("");
        add = new Button(control(), SWT.PUSH);
        add.setText(view.text("commitments.add"));
        add.addListener(SWT.Selection, event -> add());
    }

    private void add() {
        DevelopmentTarget target = ExperienceFactory.eINSTANCE.createDevelopmentTarget();
        view().execute(view().change().into(view().document().model(), Literals.EXPERIENCE_MODEL__DEVELOPMENT_TARGETS, target)
                .link(talk(), Literals.CONVERSATION__COMMITMENTS, target));
        update();
        names.get(names.size() - 1).control().setFocus();
    }

    @Override
    void update() {
        List<DevelopmentTarget> targets = talk().getCommitments();
        hint.setText(view().text(targets.size() < ENOUGH ? "commitments.hint" : "commitments.enough"));
        while (forms.size() > targets.size()) {
            forms.remove(forms.size() - 1).control().dispose();
            names.remove(names.size() - 1).control().dispose();
        }
        while (forms.size() < targets.size()) {
            names.add(name(names.size()));
            forms.add(form());
            add.moveBelow(null);
        }
        for (int i = 0; i < targets.size(); i++) {
            names.get(i).show(targets.get(i).getName());
            forms.get(i).show(targets.get(i), List.of(Literals.OWNED__OWNER, Literals.DEVELOPMENT_TARGET__DUE));
        }
        control().layout(true, true);
    }

    private TypedText name(int index) {
        TypedText name = new TypedText(control(), view().document(), LINES, view().text("target", index + 1),
                text -> view().execute(view().change().set(talk().getCommitments().get(index), Literals.ELEMENT__NAME, text)));
        lettering().strong(name.control());
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).hint(200, LINES * name.control().getLineHeight())
                .applyTo(name.control());
        return name;
    }
}
