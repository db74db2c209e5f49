/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import fi.polku.model.experience.Journey;
import fi.polku.picture.journey.MapPage;
import fi.polku.picture.journey.row.MapRows;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.scene.Scene;

/** Lays out a journey as a map to hang on a wall: its stages as columns, what happens and is felt there as rows. */
public final class JourneyMap {

    private JourneyMap() {
    }

    /**
     * @param journey any journey, half-built ones included
     * @param options language, findings, rows, filter and whether the map is for editing
     * @return the map, the same for the same journey and options
     */
    public static Scene of(Journey journey, PictureOptions options) {
        return layout(journey, options).scene();
    }

    /**
     * @param journey any journey, half-built ones included
     * @param options language, findings, rows, filter and whether the map is for editing
     * @return the map, and where its columns and rows are
     */
    public static JourneyLayout layout(Journey journey, PictureOptions options) {
        return new MapPage(journey, options).layout();
    }

    /**
     * @param language language of the names
     * @return the name of every row that a map can have by its key, from top to bottom
     */
    public static Map<String, String> rows(Locale language) {
        return names(Stream.of(MapRows.HEADS, MapRows.BODY).flatMap(List::stream).map(MapRows.Kind::key).toList(), language);
    }

    static Map<String, String> names(List<String> keys, Locale language) {
        Map<String, String> rows = new LinkedHashMap<>();
        keys.forEach(key -> rows.put(key, Sheet.rowName(key, language)));
        return rows;
    }
}
