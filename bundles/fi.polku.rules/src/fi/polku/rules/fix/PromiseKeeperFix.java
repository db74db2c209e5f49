/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.stream.Stream;

import fi.polku.model.experience.CustomerPromise;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.Touchpoint;

/** Lets who owns the touchpoints that redeem a promise keep it. */
final class PromiseKeeperFix extends PartyChoice<CustomerPromise> {

    PromiseKeeperFix() {
        super("polku/promise-keeper", CustomerPromise.class, "promise-keeper");
    }

    @Override
    Stream<Party> likely(CustomerPromise promise) {
        return promise.getRedeemedBy().stream().map(Touchpoint::getOwner);
    }

    @Override
    void assign(CustomerPromise promise, Party party, Change change) {
        change.set(promise, Literals.CUSTOMER_PROMISE__KEEPER, party);
    }
}
