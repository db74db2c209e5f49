/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.util.List;
import java.util.Locale;

/** How measures are written. A new format is one class and one line here. */
enum MeasureFormat {

    TEXT(new MeasureText()), JSON(new MeasureJson()), MARKDOWN(new MeasureMarkdown()), HTML(new MeasureHtml());

    private final Report<List<Measures>> report;

    MeasureFormat(Report<List<Measures>> report) {
        this.report = report;
    }

    /** As people type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    Report<List<Measures>> report() {
        return report;
    }
}
