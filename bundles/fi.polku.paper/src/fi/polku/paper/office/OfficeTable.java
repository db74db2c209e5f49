/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.office;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table that people have filled in, on a slide or on a sheet.
 *
 * @param rows its texts, the heads first; every row has as many cells as the heads; a day is written as ISO 8601 does
 */
public record OfficeTable(List<List<String>> rows) {

    /** The column under the first of these heads that there is, from 0; empty when there is none. */
    private Optional<Integer> column(List<String> heads) {
        List<String> wanted = heads.stream().map(OfficeTable::plain).toList();
        return IntStream.range(0, rows.get(0).size()).filter(i -> wanted.contains(plain(rows.get(0).get(i)))).boxed()
                .findFirst();
    }

    /**
     * @param columns by a name for each column, what may stand over it
     * @return the filled rows by these names, when the table has all these columns; else none
     */
    public Stream<Map<String, String>> read(Map<String, List<String>> columns) {
        Map<String, Integer> places = new HashMap<>();
        columns.forEach((name, heads) -> column(heads).ifPresent(place -> places.put(name, place)));
        if (places.size() < columns.size()) {
            return Stream.of();
        }
        return rows.stream().skip(1).map(row -> places.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, place -> row.get(place.getValue()).strip())));
    }

    /** @return the text as people compare it: without case and with single blanks, and without what files can't hold */
    public static String plain(String text) {
        return OfficeText.legal(text).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
