/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.io.PrintWriter;

/**
 * Writes what a command has found out, in one format.
 *
 * @param <T> what is told
 */
interface Report<T> {

    /** @param out where to; stays open */
    void write(T told, PrintWriter out, Polku polku) throws IOException;
}
