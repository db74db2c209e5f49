/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.promise;

import fi.polku.model.experience.CriticalIncident;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.IncidentEffect;
import fi.polku.rules.Development;
import fi.polku.rules.Inspection;
import fi.polku.rules.Journeys;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A bad incident that nobody draws a lesson from. */
public final class IncidentAction extends RuleOn<CriticalIncident> {

    /** One for all engines. */
    public IncidentAction() {
        super("polku/incident-action", Severity.WARNING, CriticalIncident.class,
                Reach.SELF.above(Literals.JOURNEY__STATE)
                        .and(Development.reach(Reach.SELF)));
    }

    @Override
    protected void look(CriticalIncident criticalIncident, Inspection inspection) {
        if (criticalIncident.getEffect() == IncidentEffect.DISSATISFYING && !Journeys.isFuture(criticalIncident)
                && !Development.worksOn(criticalIncident, inspection)) {
            inspection.report(criticalIncident);
        }
    }
}
