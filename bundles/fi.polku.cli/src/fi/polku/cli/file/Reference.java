/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli.file;

import fi.polku.model.experience.Element;
import fi.polku.rules.Inspection;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** References lead to an element that is there, in the model's own folder. The store checks this while it loads. */
public final class Reference extends RuleOn<Element> {

    public Reference() {
        super("polku/reference", Severity.ERROR, Element.class);
    }

    @Override
    protected void look(Element element, Inspection inspection) {
        // A reference that can't be kept is no longer in the model: only the store has seen it.
    }
}
