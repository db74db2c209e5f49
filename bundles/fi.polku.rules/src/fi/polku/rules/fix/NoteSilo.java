/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.stream.Stream;

import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Silo;
import fi.polku.model.experience.SiloKind;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Finding;
import fi.polku.rules.Journeys;

/** Writes down a silo where one was found, so that the team can work on it. */
final class NoteSilo extends FixOn<Touchpoint> {

    private final SiloKind kind;

    NoteSilo(String ruleId, SiloKind kind) {
        super(ruleId, Touchpoint.class);
        this.kind = kind;
    }

    @Override
    Stream<Proposal> propose(Touchpoint touchpoint, Finding finding) {
        Journey journey = Journeys.of(touchpoint);
        return journey == null ? Stream.empty() : Stream.of(choice("note-silo", "note-silo", change -> {
            Silo silo = ExperienceFactory.eINSTANCE.createSilo();
            silo.setName(Names.made(journey, "note-silo", touchpoint));
            silo.setKind(kind);
            silo.getTouchpoints().add(touchpoint);
            silo.getParties().addAll(Owners.of(touchpoint));
            change.add(journey, Literals.JOURNEY__SILOS, silo);
        }, kind));
    }
}
