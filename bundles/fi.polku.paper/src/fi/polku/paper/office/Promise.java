/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.office;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;

import fi.polku.command.Adopt;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Party;
import fi.polku.model.text.Texts;

/**
 * Who answers for something by when, as it stands on a sheet; both may be empty, which leaves alone what the model has.
 *
 * @param who the name of somebody whom the model needn't know
 * @param when a day
 */
public record Promise(String who, String when) {

    /**
     * Takes it into a model. Whom the model doesn't know is named in the description, and so is a time that is no day.
     *
     * @param owned what somebody answers for, which has an owner
     * @param due the feature that says by when
     */
    public void take(Adopt adopt, Element owned, EAttribute due, ExperienceModel model) {
        Optional<Party> party = Written.party(model, who);
        Optional<LocalDate> day = Written.day(when);
        party.ifPresent(known -> adopt.set(owned, Literals.OWNED__OWNER, known));
        day.ifPresent(known -> adopt.set(owned, due, known));
        Texts texts = new Texts(Promise.class);
        Locale language = Texts.language(model);
        if (party.isEmpty() && !who.isEmpty()) {
            adopt.mention(owned, Literals.ELEMENT__DESCRIPTION, texts.get(language, "responsible", who));
        }
        if (day.isEmpty() && !when.isEmpty()) {
            adopt.mention(owned, Literals.ELEMENT__DESCRIPTION, texts.get(language, "due", when));
        }
    }

    /** @return the same as what isn't clear, for a row that doesn't say what is promised */
    public Stream<Unclear> alone() {
        return Stream.of(who, when).filter(written -> !written.isEmpty())
                .map(written -> new Unclear(Unclear.Reason.ALONE, written, ""));
    }
}
