/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;

/** How findings are written. A new format is one class and one line here. */
enum ReportFormat {

    TEXT(new TextReport()), JSON(new JsonReport()), SARIF(new SarifReport()), JUNIT(new JUnitReport()),
    GITHUB(new GitHubReport()), HTML(new HtmlReport());

    /** Writes what was found. */
    interface Report {

        /** @param out where to; stays open */
        void write(CheckedFiles checked, PrintWriter out, Polku polku) throws IOException;
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

    void write(CheckedFiles checked, PrintWriter out, Polku polku) throws IOException {
        report.write(checked, out, polku);
    }
}
