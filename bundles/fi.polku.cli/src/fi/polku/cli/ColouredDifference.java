/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A difference as a terminal shows it. Lines of a model are long, so what changes within a line is set off from the rest of
 * it: reversed, which can be read on a dark and on a light ground.
 */
final class ColouredDifference {

    private ColouredDifference() {
    }

    /** @return the lines in picocli's markup */
    static List<String> of(List<String> difference) {
        List<String> lines = new ArrayList<>();
        int i = 0;
        while (i < difference.size()) {
            int removed = run(difference, i, '-');
            int added = run(difference, i + removed, '+');
            boolean isHead = i < 2;
            if (isHead || removed == 0 || removed != added) {
                lines.add(marked(isHead ? "bold" : colour(difference.get(i)), difference.get(i)));
                i++;
                continue;
            }
            for (int k = i; k < i + removed; k++) {
                lines.add(changed("red", difference.get(k), difference.get(k + removed)));
            }
            for (int k = i; k < i + removed; k++) {
                lines.add(changed("green", difference.get(k + removed), difference.get(k)));
            }
            i += removed + added;
        }
        return lines;
    }

    private static int run(List<String> lines, int from, char sign) {
        int end = from;
        while (end < lines.size() && lines.get(end).indexOf(sign) == 0) {
            end++;
        }
        return end - from;
    }

    /** The signs at the start of both lines are no part of the comparison. */
    private static String changed(String colour, String line, String other) {
        int shorter = Math.min(line.length(), other.length());
        int begin = 1;
        while (begin < shorter && line.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && line.charAt(line.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return marked(colour, line.substring(0, begin))
                + marked(colour + ",reverse", line.substring(begin, line.length() - end))
                + marked(colour, line.substring(line.length() - end));
    }

    private static String marked(String style, String text) {
        return style.isEmpty() || text.isEmpty() ? TextReport.literal(text)
                : "@|" + style + " " + TextReport.literal(text) + "|@";
    }

    private static String colour(String line) {
        return switch (line.isEmpty() ? ' ' : line.charAt(0)) {
            case '+' -> "green";
            case '-' -> "red";
            case '@' -> "cyan";
            default -> "";
        };
    }
}
