/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Measures as Markdown, for wikis and merge requests. */
final class MeasureMarkdown implements Report<List<Measures>> {

    @Override
    public void write(List<Measures> models, PrintWriter out, Polku polku) {
        for (Measures measures : models) {
            out.print("# " + text(measures.file().toString().replace('\\', '/')) + "\n");
            for (MeasureSection section : MeasureSections.of(measures, polku)) {
                out.print("\n## " + text(section.title()) + "\n\n");
                section.notes().forEach(note -> out.print(text(note) + "\n\n"));
                out.print(row(section.head()) + "|" + " --- |".repeat(section.head().size()) + "\n");
                section.rows().forEach(row -> out.print(row(row)));
            }
            out.print("\n");
        }
    }

    private static String row(List<String> cells) {
        return cells.stream().map(MeasureMarkdown::text).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** What Markdown would take for its own signs, and what HTML would. */
    private static String text(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>|#&])", "\\\\$1");
    }
}
