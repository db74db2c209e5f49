/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.promise;

import fi.polku.model.experience.CustomerPromise;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;
import fi.polku.rules.Words;

/** A promise of which nobody has told the staff what it means in daily work. */
public final class PromiseGuidance extends RuleOn<CustomerPromise> {

    /** One for all engines. */
    public PromiseGuidance() {
        super("polku/promise-guidance", Severity.WARNING, CustomerPromise.class, Reach.SELF);
    }

    @Override
    protected void look(CustomerPromise customerPromise, Inspection inspection) {
        if (Words.areMissing(customerPromise.getStaffGuidance())) {
            inspection.report(customerPromise);
        }
    }
}
