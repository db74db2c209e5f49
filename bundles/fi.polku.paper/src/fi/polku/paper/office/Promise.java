/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.office;

import org.eclipse.emf.ecore.EAttribute;

import fi.polku.command.Adopt;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.text.Texts;

/**
 * Who answers for something by when, as it stands on a sheet; both may be empty, which leaves alone what the model has.
 *
 * @param who the name of somebody whom the model needn't know
 * @param when a day
 */
public record Promise(String who, String when) {

    /**
     * Takes it into a model. Whom the model doesn't know is named in the description.
     *
     * @param owned what somebody answers for, which has an owner
     * @param due the feature that says by when
     */
    public void take(Adopt adopt, Element owned, EAttribute due, ExperienceModel model) {
        Written.day(when).ifPresent(day -> adopt.set(owned, due, day));
        Written.party(model, who).ifPresentOrElse(party -> adopt.set(owned, Literals.OWNED__OWNER, party), () -> {
            if (!who.isEmpty()) {
                adopt.mention(owned, Literals.ELEMENT__DESCRIPTION, new Texts(Promise.class)
                        .get(Texts.language(model), "responsible", who));
            }
        });
    }
}
