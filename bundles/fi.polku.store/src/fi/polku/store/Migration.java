/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import org.w3c.dom.Document;

/**
 * Brings files of one older format a step nearer to the present one. Each change of the format that older files don't
 * survive gets one class that implements this, listed in {@link Migrations#STANDARD}.
 */
interface Migration {

    /** @return version of the files that it reads */
    FormatVersion from();

    /** @return version of the files that it makes, later than {@link #from()} */
    FormatVersion to();

    /**
     * @param document the file's XML, to be changed in place; names are as written, prefixes included; the namespace
     *     on the root is brought up to date by the caller
     */
    void migrate(Document document);
}
