/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import fi.polku.model.experience.Element;

/** What has been found so far. */
interface Findings {

    void add(Finding finding);

    /** Whether the rule has found something on the element. */
    boolean has(Rule rule, Element element);
}
