/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.config;

import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Inspection;
import fi.polku.rules.Option;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A rule with both kinds of options. */
final class LongName extends RuleOn<Touchpoint> {

    private final Option<Integer> letters = option("letters", 50, 1, 1000);
    private final Option<Double> tolerance = option("tolerance", 1.0, 1.0, 2.0);

    LongName() {
        super("house/long-name", Severity.INFO, Touchpoint.class);
    }

    @Override
    protected void look(Touchpoint touchpoint, Inspection inspection) {
        if (touchpoint.getName().length() > inspection.value(letters) * inspection.value(tolerance)) {
            inspection.report(touchpoint);
        }
    }
}
