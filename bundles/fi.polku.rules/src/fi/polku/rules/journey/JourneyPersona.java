/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.journey;

import fi.polku.model.experience.Journey;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A journey that nobody goes through. */
public final class JourneyPersona extends RuleOn<Journey> {

    /** One for all engines. */
    public JourneyPersona() {
        super("polku/journey-persona", Severity.WARNING, Journey.class, Reach.SELF);
    }

    @Override
    protected void look(Journey journey, Inspection inspection) {
        if (journey.getPersonas().isEmpty()) {
            inspection.report(journey);
        }
    }
}
