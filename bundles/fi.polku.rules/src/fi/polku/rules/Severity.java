/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

/** How much a finding weighs, the heaviest first. */
public enum Severity {

    /** The model says something wrong, or nobody answers for what it says. */
    ERROR,

    /** Something that belongs to a complete description is missing, or the experience is at risk. */
    WARNING,

    /** Worth a thought. */
    INFO
}
