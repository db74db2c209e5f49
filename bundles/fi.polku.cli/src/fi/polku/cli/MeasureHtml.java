/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

import fi.polku.paper.markup.Markup;

/** Measures as one page to read, send and print. */
final class MeasureHtml implements Report<List<Measures>> {

    @Override
    public void write(List<Measures> models, PrintWriter out, Polku polku) throws IOException {
        ReportPage.write(polku.text("measure.title"), out, polku, html -> {
            html.element("h1", polku.text("measure.title"));
            for (Measures measures : models) {
                html.element("p", measures.file().toString().replace('\\', '/'), "class", "soft");
                for (MeasureSection section : MeasureSections.of(measures, polku)) {
                    write(section, html);
                }
            }
        });
    }

    private static void write(MeasureSection section, Markup html) throws IOException {
        html.text("\n");
        html.element("section", () -> {
            html.element("h2", section.title());
            for (String note : section.notes()) {
                html.element("p", note);
            }
            html.element("table", () -> {
                html.element("thead", () -> row("th", section.head(), html));
                html.element("tbody", () -> {
                    for (List<String> cells : section.rows()) {
                        html.text("\n");
                        row("td", cells, html);
                    }
                });
            });
        });
    }

    private static void row(String cell, List<String> texts, Markup html) throws IOException {
        html.element("tr", () -> {
            for (String text : texts) {
                html.element(cell, () -> html.element("bdi", text.strip()));
            }
        });
    }
}
