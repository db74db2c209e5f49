/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.twin;

import java.util.Optional;
import java.util.stream.Stream;

import fi.polku.model.experience.Journey;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.journey.sheet.MapColumns;
import fi.polku.picture.journey.sheet.Sheet;

/**
 * Two journeys over each other: two sheets with the same columns and one legend.
 *
 * @param now the journey as it is
 * @param future the journey as it should be
 * @param both the columns of both
 * @param fates what becomes of the touchpoints
 */
public record TwinSheets(Sheet now, Sheet future, Sheet both, Fates fates) {

    /**
     * @param now the journey as it is
     * @param future the journey as it should be
     * @param room width in points that few columns may grow to fill
     */
    public static TwinSheets of(Journey now, Journey future, PictureOptions options, double room) {
        TwinColumns columns = new TwinColumns(new MapColumns(now, options.filter(), room),
                new MapColumns(future, options.filter(), room), room);
        Sheet sheet = new Sheet(now, options, columns.now());
        return new TwinSheets(sheet, sheet.over(future, columns.future()), sheet.over(now, columns.both()),
                new Fates(columns));
    }

    /** @return the journey that has nothing to compare, if there is one */
    public Optional<Sheet> empty() {
        return Stream.of(now, future)
                .filter(sheet -> sheet.columns().all().stream().allMatch(column -> column.stage() == null)).findFirst();
    }
}
