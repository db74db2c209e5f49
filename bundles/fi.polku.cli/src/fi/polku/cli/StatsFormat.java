/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** How figures are written. A new format is one class and one line here. */
enum StatsFormat {

    TEXT(new TextStats()), JSON(new JsonStats());

    /** Writes the figures of some models to the command's output. */
    interface Report {

        void write(List<ModelStats> models, Polku polku) throws IOException;
    }

    private final Report report;

    StatsFormat(Report report) {
        this.report = report;
    }

    /** As people type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    void write(List<ModelStats> models, Polku polku) throws IOException {
        report.write(models, polku);
    }
}
