/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.blueprint;

import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.rules.Inspection;
import fi.polku.rules.Journeys;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A column that shows no step of the customer. */
public final class ColumnTouchpoint extends RuleOn<ServiceBlueprint> {

    /** One for all engines. */
    public ColumnTouchpoint() {
        super("polku/column-touchpoint", Severity.WARNING, ServiceBlueprint.class,
                Reach.SELF.inside().to(Literals.BLUEPRINT_COLUMN__TOUCHPOINT).above()
                        .from(Literals.TOUCHPOINT__SUB_JOURNEY));
    }

    @Override
    protected void look(ServiceBlueprint serviceBlueprint, Inspection inspection) {
        Journey journey = serviceBlueprint.getJourney();
        if (journey == null) {
            return;
        }
        for (BlueprintColumn column : serviceBlueprint.getColumns()) {
            Journey shown = Journeys.of(column.getTouchpoint());
            if (shown != journey && (shown == null || !inspection.isReferred(shown, Literals.TOUCHPOINT__SUB_JOURNEY))) {
                inspection.report(column, journey);
            }
        }
    }
}
