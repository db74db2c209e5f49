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

/** A promise that customers hear and meet nowhere. */
public final class PromiseRedemption extends RuleOn<CustomerPromise> {

    /** One for all engines. */
    public PromiseRedemption() {
        super("polku/promise-redemption", Severity.WARNING, CustomerPromise.class, Reach.SELF);
    }

    @Override
    protected void look(CustomerPromise promise, Inspection inspection) {
        if (promise.getRedeemedBy().isEmpty()) {
            inspection.report(promise);
        }
    }
}
