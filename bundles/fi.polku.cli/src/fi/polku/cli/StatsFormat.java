/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.util.List;
import java.util.Locale;

/** How figures are written. A new format is one class and one line here. */
enum StatsFormat {

    TEXT(new TextStats()), JSON(new JsonStats());

    private final Report<List<ModelStats>> report;

    StatsFormat(Report<List<ModelStats>> report) {
        this.report = report;
    }

    /** As people type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    Report<List<ModelStats>> report() {
        return report;
    }
}
