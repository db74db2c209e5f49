/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.hygiene;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Gap;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** An expectation or an experience beyond the ends of its scale. */
public final class GapInScale extends RuleOn<Gap> {

    /** What the metamodel says of a gap without a scale. */
    private static final double USUAL_MINIMUM = 1;
    private static final double USUAL_MAXIMUM = 5;

    /** One for all engines. */
    public GapInScale() {
        super("polku/gap-in-scale", Severity.ERROR, Gap.class, Reach.SELF.to(Literals.GAP__SCALE));
    }

    @Override
    protected void look(Gap gap, Inspection inspection) {
        double minimum = gap.getScale() == null ? USUAL_MINIMUM : gap.getScale().getMinimum();
        double maximum = gap.getScale() == null ? USUAL_MAXIMUM : gap.getScale().getMaximum();
        if (maximum > minimum && (isOutside(gap.getExpected(), minimum, maximum)
                || isOutside(gap.getExperienced(), minimum, maximum))) {
            inspection.report(gap, minimum, maximum);
        }
    }

    private static boolean isOutside(Double level, double minimum, double maximum) {
        return level != null && !(level >= minimum && level <= maximum);
    }
}
