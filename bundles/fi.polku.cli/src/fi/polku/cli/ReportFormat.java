/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.util.Locale;

/** How findings are written. A new format is one class and one line here. */
enum ReportFormat {

    TEXT(new TextReport()), JSON(new JsonReport()), SARIF(new SarifReport()), JUNIT(new JUnitReport()),
    GITHUB(new GitHubReport()), HTML(new HtmlReport());

    private final Report<CheckedFiles> report;

    ReportFormat(Report<CheckedFiles> report) {
        this.report = report;
    }

    /** As people type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    Report<CheckedFiles> report() {
        return report;
    }
}
