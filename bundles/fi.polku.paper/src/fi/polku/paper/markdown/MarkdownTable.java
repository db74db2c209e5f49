/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.markdown;

import java.util.List;
import java.util.stream.Collectors;

/** A table whose cells are Markdown already. */
public final class MarkdownTable {

    private final StringBuilder out;

    /**
     * @param out where it goes
     * @param heads as the columns are called; a head that ends with a colon stands over numbers
     */
    public MarkdownTable(StringBuilder out, List<String> heads) {
        this.out = out;
        row(heads.stream().map(head -> head.replaceFirst(":$", "")).toList());
        out.append(heads.stream().map(head -> head.endsWith(":") ? "---:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    /** Adds a row. */
    public void row(List<String> cells) {
        out.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    /** Ends the table. */
    public void end() {
        out.append('\n');
    }
}
