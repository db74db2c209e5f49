/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** How findings are written. A new format is one class and one line here. */
enum ReportFormat {

    TEXT(new TextReport()), JSON(new JsonReport());

    /** Writes the findings of some files to the command's output. */
    interface Report {

        void write(List<CheckedFile> files, Polku polku) throws IOException;
    }

    private final Report report;

    ReportFormat(Report report) {
        this.report = report;
    }

    /** As people type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    void write(List<CheckedFile> files, Polku polku) throws IOException {
        report.write(files, polku);
    }
}
