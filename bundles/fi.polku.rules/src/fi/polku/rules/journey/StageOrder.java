/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.journey;

import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Stage;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A stage that comes after one of a later phase. */
public final class StageOrder extends RuleOn<Journey> {

    /** One for all engines. */
    public StageOrder() {
        super("polku/stage-order", Severity.WARNING, Journey.class, Reach.SELF.inside());
    }

    @Override
    protected void look(Journey journey, Inspection inspection) {
        Phase reached = Phase.PRE;
        for (Stage stage : journey.getStages()) {
            if (stage.getPhase().compareTo(reached) < 0) {
                inspection.report(stage, stage.getPhase(), reached);
            } else {
                reached = stage.getPhase();
            }
        }
    }
}
