/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.workshop;

import java.util.List;

import org.eclipse.swt.widgets.Composite;

import fi.polku.diagram.form.ElementForm;
import fi.polku.model.experience.Conversation;
import fi.polku.model.experience.ExperiencePackage.Literals;

/** Who talks, and when. */
final class TeamSheet extends Sheet {

    private final ElementForm form;

    TeamSheet(Composite parent, ConversationView view, Conversation talk) {
        super(parent, view, talk, talk);
        title(view.text("team"));
        label(view.text("team.hint"));
        form = form();
    }

    @Override
    void update() {
        form.show(talk(), List.of(Literals.CONVERSATION__TEAM, Literals.CONVERSATION__DATE, Literals.ELEMENT__NAME));
    }
}
