/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey.rows;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out what stands between the columns of a text file. */
final class Delimiters {

    private static final List<Character> KNOWN = List.of(';', ',', '\t', '|', ':', '^', '~');
    private static final Pattern SAID = Pattern.compile("sep=(.)\\R.*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+\"");
    private static final int LINES = 20;

    private Delimiters() {
    }

    /**
     * @param beginning first characters of a file
     * @return what its first line says ("sep=;", as spreadsheets write it), else the known one that divides the first lines
     *         most alike and into most columns; a semicolon for a file of one column
     */
    static char of(String beginning) {
        Matcher said = SAID.matcher(beginning);
        if (said.matches()) {
            return said.group(1).charAt(0);
        }
        List<String> lines = QUOTED.matcher(beginning).replaceAll("").lines().filter(line -> !line.isBlank()).limit(LINES)
                .toList();
        return KNOWN.stream().filter(delimiter -> !lines.isEmpty() && count(lines.get(0), delimiter) > 0)
                .max(Comparator.comparingLong((Character delimiter) -> alike(lines, delimiter))
                        .thenComparing(delimiter -> count(lines.get(0), delimiter))
                        .thenComparing(KNOWN::indexOf, Comparator.reverseOrder()))
                .orElse(';');
    }

    private static long alike(List<String> lines, char delimiter) {
        return lines.stream().filter(line -> count(line, delimiter) == count(lines.get(0), delimiter)).count();
    }

    private static long count(String line, char delimiter) {
        return line.chars().filter(c -> c == delimiter).count();
    }
}
