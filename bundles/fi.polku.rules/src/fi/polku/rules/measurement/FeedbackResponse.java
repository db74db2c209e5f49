/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.measurement;

import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Inspection;
import fi.polku.rules.Option;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A touchpoint where people wait for an answer longer than a couple of hours. */
public final class FeedbackResponse extends RuleOn<Touchpoint> {

    private final Option<Double> hours = option("hours", ResponseTime.HOURS, 0.0, 1000.0);

    /** One for all engines. */
    public FeedbackResponse() {
        super("polku/feedback-response", Severity.WARNING, Touchpoint.class, Reach.SELF);
    }

    @Override
    protected void look(Touchpoint touchpoint, Inspection inspection) {
        if (ResponseTime.isLonger(touchpoint.getResponseTimeTarget(), inspection.value(hours))) {
            inspection.report(touchpoint, inspection.value(hours));
        }
    }
}
