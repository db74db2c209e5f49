/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import java.util.zip.CRC32C;

/**
 * By what a file's content is recognised; enough to notice an edit, not made against forgery.
 *
 * @param length number of bytes
 * @param checksum CRC-32C of the bytes
 */
record Fingerprint(long length, long checksum) {

    static Fingerprint of(byte[] content) {
        CRC32C checksum = new CRC32C();
        checksum.update(content);
        return new Fingerprint(content.length, checksum.getValue());
    }
}
