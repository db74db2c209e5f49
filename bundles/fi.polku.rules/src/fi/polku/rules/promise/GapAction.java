/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.promise;

import fi.polku.measure.Gaps;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Gap;
import fi.polku.rules.Development;
import fi.polku.rules.Inspection;
import fi.polku.rules.Journeys;
import fi.polku.rules.Option;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** Experience below the expectation, and nobody works on it. */
public final class GapAction extends RuleOn<Gap> {

    private final Option<Double> tolerance = option("tolerance", 0.0, 0.0, 1000.0);

    /** One for all engines. */
    public GapAction() {
        super("polku/gap-action", Severity.WARNING, Gap.class,
                Reach.SELF.above(Literals.JOURNEY__STATE)
                        .and(Development.reach(Reach.SELF)));
    }

    @Override
    protected void look(Gap gap, Inspection inspection) {
        if (-Gaps.of(gap).orElse(0) > inspection.value(tolerance) && !Journeys.isFuture(gap)
                && !Development.worksOn(gap, inspection)) {
            inspection.report(gap);
        }
    }
}
