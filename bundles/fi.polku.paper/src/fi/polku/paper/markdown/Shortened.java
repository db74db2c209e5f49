/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.markdown;

import java.util.List;
import java.util.function.IntFunction;

/** A part of a report that has to make do with little room: it ends behind the last row of a table or list that fits. */
final class Shortened {

    private static final String RULE = "| ---";

    private final List<String> lines;

    private Shortened(String part) {
        this.lines = part.lines().toList();
    }

    /**
     * @param room how many characters there may be
     * @param more says how many rows were left out
     * @return the part as it is when there is room, else its start
     */
    static String to(int room, String part, IntFunction<String> more) {
        if (part.length() <= room) {
            return part;
        }
        return new Shortened(part).start(room, more);
    }

    private String start(int room, IntFunction<String> more) {
        int rows = rows(0);
        int length = 0;
        int end = 0;
        for (int i = 0; i < lines.size(); i++) {
            length += lines.get(i).length() + 1;
            if (length + more.apply(rows).length() + 3 > room) {
                break;
            }
            end = isRow(i) ? i + 1 : end;
        }
        String kept = String.join("\n", lines.subList(0, end));
        return kept + (kept.isEmpty() ? "" : "\n\n") + more.apply(rows(end)) + "\n\n";
    }

    private int rows(int from) {
        int rows = 0;
        for (int i = from; i < lines.size(); i++) {
            rows += isRow(i) ? 1 : 0;
        }
        return rows;
    }

    private boolean isRow(int i) {
        String line = lines.get(i);
        boolean isHead = i + 1 < lines.size() && lines.get(i + 1).startsWith(RULE);
        return line.startsWith("- ") || line.startsWith("| ") && !line.startsWith(RULE) && !isHead;
    }
}
