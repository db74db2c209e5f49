/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.List;

import fi.polku.rules.ownership.PartnerAccountability;
import fi.polku.rules.ownership.TouchpointOwner;

/** The one place where the rules of the product are listed. */
final class Catalogue {

    static final List<Rule> RULES = List.of(
            new TouchpointOwner(),
            new PartnerAccountability());

    private Catalogue() {
    }
}
