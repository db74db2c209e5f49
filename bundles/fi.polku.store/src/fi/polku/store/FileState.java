/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

/** What has become of a file since it was loaded or saved. */
public enum FileState {

    /** It has the content that it had. */
    SAME,

    /** Somebody else has changed it. */
    CHANGED,

    /** Somebody has deleted or moved it. */
    GONE
}
