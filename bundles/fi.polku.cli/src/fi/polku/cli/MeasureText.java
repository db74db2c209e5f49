/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.IntStream;

/** Measures for people at a terminal: columns side by side, and the last one, which says how, below. */
final class MeasureText implements Report<List<Measures>> {

    private static final int WIDEST = 44;

    @Override
    public void write(List<Measures> models, PrintWriter out, Polku polku) {
        for (Measures measures : models) {
            out.println(measures.file());
            for (MeasureSection section : MeasureSections.of(measures, polku)) {
                out.println();
                out.println("  " + section.title());
                section.notes().forEach(note -> out.println("    " + note));
                write(section, out);
            }
            out.println();
        }
    }

    private static void write(MeasureSection section, PrintWriter out) {
        int[] widths = IntStream.range(0, section.head().size()).map(column -> Math.min(WIDEST,
                Math.max(section.head().get(column).length(),
                        section.rows().stream().mapToInt(row -> row.get(column).length()).max().orElse(0)))).toArray();
        line(section.head(), widths, out);
        section.rows().forEach(row -> line(row, widths, out));
    }

    private static void line(List<String> cells, int[] widths, PrintWriter out) {
        StringBuilder line = new StringBuilder("    ");
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            line.append(cell).append(" ".repeat(Math.max(0, widths[column] - cell.length()) + 2));
        }
        out.println(line.toString().stripTrailing());
    }
}
