/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.blueprint;

import fi.polku.model.experience.EncounterType;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Influence;
import fi.polku.rules.Inspection;
import fi.polku.rules.Journeys;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A touchpoint that the blueprint of its journey leaves out. */
public final class TouchpointColumn extends RuleOn<Touchpoint> {

    /** One for all engines. */
    public TouchpointColumn() {
        super("polku/touchpoint-column", Severity.WARNING, Touchpoint.class,
                Reach.SELF.above().from(Literals.SERVICE_BLUEPRINT__JOURNEY));
    }

    @Override
    protected void look(Touchpoint touchpoint, Inspection inspection) {
        if (!Influence.reaches(touchpoint) || touchpoint.getEncounter() == EncounterType.UNCONSCIOUS
                || touchpoint.getSubJourney() != null
                || inspection.isReferred(touchpoint, Literals.BLUEPRINT_COLUMN__TOUCHPOINT)) {
            return;
        }
        Journey journey = Journeys.of(touchpoint);
        if (journey != null) {
            for (ServiceBlueprint blueprint : Journeys.blueprints(journey, inspection)) {
                if (!blueprint.getColumns().isEmpty()) {
                    inspection.report(touchpoint, blueprint);
                    return;
                }
            }
        }
    }
}
