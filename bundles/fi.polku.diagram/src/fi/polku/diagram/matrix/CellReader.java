/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.matrix;

import java.util.ArrayList;
import java.util.List;

/** Reads cells as spreadsheets copy them; a cell in quotes may hold tabs and line ends. */
final class CellReader {

    private final List<List<String>> lines = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> line = new ArrayList<>();
    private boolean quoted;

    private CellReader() {
    }

    static List<List<String>> read(String text) {
        CellReader reader = new CellReader();
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < plain.length(); i++) {
            i = reader.take(plain, i);
        }
        if (!reader.cell.isEmpty() || !reader.line.isEmpty() || reader.lines.isEmpty()) {
            reader.endLine();
        }
        return reader.lines;
    }

    private int take(String text, int at) {
        char c = text.charAt(at);
        if (quoted && c == '"') {
            boolean isDoubled = at + 1 < text.length() && text.charAt(at + 1) == '"';
            if (isDoubled) {
                cell.append('"');
                return at + 1;
            }
            quoted = false;
        } else if (!quoted && c == '"' && cell.isEmpty()) {
            quoted = true;
        } else if (!quoted && c == '\t') {
            endCell();
        } else if (!quoted && c == '\n') {
            endLine();
        } else {
            cell.append(c);
        }
        return at;
    }

    private void endCell() {
        line.add(cell.toString());
        cell.setLength(0);
    }

    private void endLine() {
        endCell();
        lines.add(line);
        line = new ArrayList<>();
    }
}
