/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

/** Stops the reading of a file whose format is another one than this product's own. */
final class OtherVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FormatVersion version;

    OtherVersion(FormatVersion version) {
        super(version.toString());
        this.version = version;
    }

    FormatVersion version() {
        return version;
    }
}
