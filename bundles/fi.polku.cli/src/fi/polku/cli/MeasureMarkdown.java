/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.PrintWriter;
import java.util.List;

import fi.polku.paper.markdown.MarkdownTable;
import fi.polku.paper.markdown.MarkdownText;

/** Measures as Markdown, for wikis and merge requests. */
final class MeasureMarkdown implements Report<List<Measures>> {

    @Override
    public void write(List<Measures> models, PrintWriter out, Polku polku) {
        StringBuilder text = new StringBuilder();
        for (Measures measures : models) {
            text.append("# ").append(MarkdownText.of(measures.file().toString().replace('\\', '/'))).append('\n');
            for (MeasureSection section : MeasureSections.of(measures, polku)) {
                text.append("\n## ").append(MarkdownText.of(section.title())).append("\n\n");
                section.notes().forEach(note -> text.append(MarkdownText.of(note)).append("\n\n"));
                MarkdownTable table = new MarkdownTable(text, cells(section.head()));
                section.rows().forEach(row -> table.row(cells(row)));
            }
            text.append('\n');
        }
        out.print(text);
    }

    private static List<String> cells(List<String> texts) {
        return texts.stream().map(MarkdownText::of).toList();
    }
}
