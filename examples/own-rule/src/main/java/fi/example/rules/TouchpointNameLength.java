/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.example.rules;

import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Inspection;
import fi.polku.rules.Option;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A touchpoint whose name nobody reads from the back of the room. */
public final class TouchpointNameLength extends RuleOn<Touchpoint> {

    private final Option<Integer> words = option("words", 5, 1, 50);

    /** Made by {@link java.util.ServiceLoader}, or by Eclipse. */
    public TouchpointNameLength() {
        super("example/touchpoint-name-length", Severity.INFO, Touchpoint.class);
    }

    @Override
    protected void look(Touchpoint touchpoint, Inspection inspection) {
        String name = touchpoint.getName() == null ? "" : touchpoint.getName().strip();
        int length = name.isEmpty() ? 0 : name.split("\\s+").length;
        int most = inspection.value(words);
        if (length > most) {
            inspection.report(touchpoint, length, most);
        }
    }
}
