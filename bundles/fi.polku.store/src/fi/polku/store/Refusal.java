/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import java.util.List;

/** Stops the reading or writing of a file from inside EMF; becomes a {@link StoreException} once the file is known. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String key;
    private final transient List<Object> arguments;

    Refusal(Throwable cause, int line, String key, Object... arguments) {
        super(key, cause);
        this.line = line;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    int line() {
        return line;
    }

    boolean is(String otherKey) {
        return key.equals(otherKey);
    }

    StoreException in(Place place) {
        return new StoreException(getCause(), place, line, key, arguments.toArray());
    }
}
