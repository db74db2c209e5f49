/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

/** What the process ends with. Pipelines rely on these numbers. */
public final class ExitCode {

    /** Nothing at or over the threshold. */
    public static final int CLEAN = 0;
    /** Findings at or over the threshold. */
    public static final int FINDINGS = 1;
    /** Something could not be read or written. */
    public static final int FAILED = 2;
    /** The command line was wrong (EX_USAGE of sysexits). */
    public static final int USAGE = 64;

    private ExitCode() {
    }
}
