/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.Optional;

/** What a configuration can make of a rule. */
public enum Level {

    /** The rule isn't looked at. */
    OFF(null),

    /** Its findings are notes. */
    INFO(Severity.INFO),

    /** Its findings are warnings. */
    WARNING(Severity.WARNING),

    /** Its findings are errors. */
    ERROR(Severity.ERROR);

    private final Severity severity;

    Level(Severity severity) {
        this.severity = severity;
    }

    /** @return what findings weigh; empty when the rule is off */
    public Optional<Severity> severity() {
        return Optional.ofNullable(severity);
    }
}
