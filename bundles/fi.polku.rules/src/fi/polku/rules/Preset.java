/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

/** What a configuration starts from: how much the findings of every rule weigh, new ones included. */
public enum Preset {

    /** Each rule weighs what its page says. */
    RECOMMENDED,

    /** One step heavier: for a model that others build on. Notes become warnings, warnings become errors. */
    STRICT,

    /** One step lighter: for a model that is being drawn with people in the room. Notes are off, nothing is an error. */
    WORKSHOP;

    /** @return what this makes of rules whose own severity is the given one */
    public Level level(Severity own) {
        return switch (own) {
            case ERROR -> this == WORKSHOP ? Level.WARNING : Level.ERROR;
            case WARNING -> this == WORKSHOP ? Level.INFO : this == STRICT ? Level.ERROR : Level.WARNING;
            case INFO -> this == WORKSHOP ? Level.OFF : this == STRICT ? Level.WARNING : Level.INFO;
        };
    }
}
