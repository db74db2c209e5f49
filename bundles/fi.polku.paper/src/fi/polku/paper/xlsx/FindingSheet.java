/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.xlsx;

import java.util.List;

import fi.polku.model.experience.Suppression;
import fi.polku.rules.ElementPath;
import fi.polku.rules.Finding;
import fi.polku.rules.Severity;

/** What the rules complain about. */
final class FindingSheet {

    private final Book book;
    private final Words words;

    FindingSheet(Book book, Words words) {
        this.book = book;
        this.words = words;
    }

    void write(List<Finding> findings) {
        String severity = words.text("severity");
        Grid<Finding> grid = new Grid<Finding>(book, words.text("sheet.findings"), 1)
                .column(severity, 12, it -> words.text("severity." + it.severity()))
                .column(words.text("where"), 48, it -> ElementPath.of(it.element(), words.language()))
                .column(words.text("finding"), 64, it -> it.message(words.language()))
                .column(words.text("rule"), 28, it -> it.rule().id())
                .column(words.text("suppressed"), 36, it -> it.suppression().map(Suppression::getReason).orElse(null));
        grid.write(findings).text(grid.index(severity), words.text("severity." + Severity.ERROR));
    }
}
