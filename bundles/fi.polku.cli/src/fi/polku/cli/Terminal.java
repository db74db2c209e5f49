/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Where text goes: a person's terminal, or a file or pipe. */
final class Terminal {

    private static final int WIDTH = 80;

    private Terminal() {
    }

    /** @return whether a person watches; there is no console as soon as input or output is redirected */
    static boolean isShown() {
        return System.console() != null;
    }

    /** @return columns that a line may fill */
    static int width() {
        return WIDTH;
    }

    /** UTF-8, unless a terminal says that it shows another set that is more than plain ASCII (Windows). */
    static PrintWriter writer(PrintStream stream) {
        Charset charset = isShown() ? System.console().charset() : StandardCharsets.UTF_8;
        boolean finnish = charset.newEncoder().canEncode("äöÄÖ›");
        return new PrintWriter(new OutputStreamWriter(stream, finnish ? charset : StandardCharsets.UTF_8), true);
    }
}
