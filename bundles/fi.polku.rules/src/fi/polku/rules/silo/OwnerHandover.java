/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.silo;

import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.SiloKind;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Influence;
import fi.polku.rules.Inspection;
import fi.polku.rules.Journeys;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A journey that changes owner, and nothing in its blueprint hands it over. */
public final class OwnerHandover extends RuleOn<Journey> {

    /** One for all engines. */
    public OwnerHandover() {
        super("polku/owner-handover", Severity.INFO, Journey.class,
                Reach.SELF.inside().to(Literals.OWNED__OWNER, Set.of())
                        .and(Reach.SELF.inside().from(Literals.SILO__TOUCHPOINTS))
                        .and(Reach.SELF.from(Literals.SERVICE_BLUEPRINT__JOURNEY).inside()
                                .to(Literals.FLOW__SOURCE, Literals.FLOW__TARGET)));
    }

    @Override
    protected void look(Journey journey, Inspection inspection) {
        for (ServiceBlueprint blueprint : Journeys.blueprints(journey, inspection)) {
            Handovers handovers = new Handovers(blueprint);
            Touchpoint before = null;
            for (Touchpoint touchpoint : Touchpoints.of(journey)) {
                if (Influence.reaches(touchpoint) && touchpoint.getOwner() != null && handovers.show(touchpoint)) {
                    if (before != null && areApart(before.getOwner(), touchpoint.getOwner())
                            && !handovers.lieBetween(before, touchpoint) && !isKnown(before, touchpoint, inspection)) {
                        inspection.report(touchpoint, before.getOwner(), touchpoint.getOwner(), before, blueprint);
                    }
                    before = touchpoint;
                }
            }
        }
    }

    /** Whoever is inside the other hands nothing over. */
    private static boolean areApart(Party one, Party other) {
        return !EcoreUtil.isAncestor(one, other) && !EcoreUtil.isAncestor(other, one);
    }

    private static boolean isKnown(Touchpoint before, Touchpoint after, Inspection inspection) {
        return KnownSilos.include(SiloKind.OPERATIVE, before, inspection)
                || KnownSilos.include(SiloKind.OPERATIVE, after, inspection);
    }
}
