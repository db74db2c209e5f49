/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.hygiene;

import fi.polku.model.experience.Scale;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A scale that goes nowhere. */
public final class ScaleEnds extends RuleOn<Scale> {

    /** One for all engines. */
    public ScaleEnds() {
        super("polku/scale-ends", Severity.ERROR, Scale.class, Reach.SELF);
    }

    @Override
    protected void look(Scale scale, Inspection inspection) {
        double minimum = scale.getMinimum();
        double maximum = scale.getMaximum();
        boolean isRange = maximum > minimum && Double.isFinite(maximum - minimum);
        boolean hasPlaceForNeutral = scale.getNeutral() == null
                || scale.getNeutral() >= minimum && scale.getNeutral() <= maximum;
        boolean hasSteps = scale.getStep() == null || scale.getStep() > 0 && scale.getStep() <= maximum - minimum;
        if (!isRange || !hasPlaceForNeutral || !hasSteps) {
            inspection.report(scale);
        }
    }
}
