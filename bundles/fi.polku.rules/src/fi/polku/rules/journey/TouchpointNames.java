/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.journey;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;
import fi.polku.rules.Words;

/** Touchpoints of one stage that nobody can tell apart. */
public final class TouchpointNames extends RuleOn<Stage> {

    /** One for all engines. */
    public TouchpointNames() {
        super("polku/touchpoint-names", Severity.WARNING, Stage.class, Reach.SELF.inside());
    }

    @Override
    protected void look(Stage stage, Inspection inspection) {
        Map<String, Touchpoint> named = new HashMap<>();
        for (Touchpoint touchpoint : Touchpoints.of(stage)) {
            if (!Words.areMissing(touchpoint.getName())
                    && named.putIfAbsent(touchpoint.getName().strip().toLowerCase(Locale.ROOT), touchpoint) != null) {
                inspection.report(touchpoint);
            }
        }
    }
}
