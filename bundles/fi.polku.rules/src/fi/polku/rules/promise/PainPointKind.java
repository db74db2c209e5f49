/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.promise;

import fi.polku.model.experience.PainPoint;
import fi.polku.model.experience.ProblemKind;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A pain point of which nobody has asked what kind of problem it is. */
public final class PainPointKind extends RuleOn<PainPoint> {

    /** One for all engines. */
    public PainPointKind() {
        super("polku/pain-point-kind", Severity.INFO, PainPoint.class, Reach.SELF);
    }

    @Override
    protected void look(PainPoint painPoint, Inspection inspection) {
        if (painPoint.getKind() == ProblemKind.UNSPECIFIED) {
            inspection.report(painPoint);
        }
    }
}
