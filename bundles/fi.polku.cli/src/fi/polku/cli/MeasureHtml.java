/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

import fi.polku.paper.markup.Markup;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.svg.SvgWriter;

/** Measures as one page to read, send and print. */
final class MeasureHtml implements Report<List<Measures>> {

    /** A chart that is wider than the page is moved about in its frame. */
    private static final double PAGE_WIDTH = 636;

    @Override
    public void write(List<Measures> models, PrintWriter out, Polku polku) throws IOException {
        ReportPage.write(polku.text("measure.title"), out, polku, html -> {
            html.element("h1", polku.text("measure.title"));
            int charts = 0;
            for (Measures measures : models) {
                html.element("p", measures.file().toString().replace('\\', '/'), "class", "soft");
                for (MeasureSection section : MeasureSections.of(measures, polku)) {
                    List<Scene> scenes = section.charts().get();
                    write(section, scenes, charts, html, out);
                    charts += scenes.size();
                }
            }
        });
    }

    private static void write(MeasureSection section, List<Scene> scenes, int before, Markup html, PrintWriter out)
            throws IOException {
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
            if (!scenes.isEmpty()) {
                html.element("div", () -> charts(scenes, before, html, out), "class", "charts");
            }
        });
    }

    private static void charts(List<Scene> scenes, int before, Markup html, PrintWriter out) throws IOException {
        int number = before;
        for (Scene scene : scenes) {
            String prefix = "chart-" + ++number + "-";
            Markup.Content svg = () -> {
                html.text("");
                html.flush();
                SvgWriter.embed(scene, prefix, out);
            };
            if (scene.width() > PAGE_WIDTH) {
                html.element("div", svg, "class", "chart", "tabindex", "0", "role", "region", "aria-label", scene.title());
            } else {
                html.element("div", svg, "class", "chart");
            }
        }
    }

    private static void row(String cell, List<String> texts, Markup html) throws IOException {
        html.element("tr", () -> {
            for (String text : texts) {
                html.element(cell, () -> html.element("bdi", text.strip()));
            }
        });
    }
}
