/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.util.List;

import fi.polku.rules.Finding;
import fi.polku.rules.fix.Proposal;

/**
 * What became of one finding.
 *
 * @param finding what was found
 * @param outcome whether it is gone
 * @param proposals the one that was applied when it is mended; what can be chosen from when somebody has to
 */
record Repair(Finding finding, Outcome outcome, List<Proposal> proposals) {

    enum Outcome {
        /** A proposal was applied. */
        MENDED,
        /** It went with another finding. */
        GONE,
        /** Somebody has to choose. */
        UNDECIDED,
        /** Nothing safe is known. */
        OPEN
    }
}
