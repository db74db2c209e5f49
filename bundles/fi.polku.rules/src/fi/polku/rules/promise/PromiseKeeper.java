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

/** A promise that nobody keeps. */
public final class PromiseKeeper extends RuleOn<CustomerPromise> {

    /** One for all engines. */
    public PromiseKeeper() {
        super("polku/promise-keeper", Severity.WARNING, CustomerPromise.class, Reach.SELF);
    }

    @Override
    protected void look(CustomerPromise customerPromise, Inspection inspection) {
        if (customerPromise.getKeeper() == null) {
            inspection.report(customerPromise);
        }
    }
}
