/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.layout;

import java.util.List;

import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Subject;

/**
 * Where a row of a picture is.
 *
 * @param key which row it is, whatever the language
 * @param label its name in the picture's language
 * @param bounds the row with its name, on the page
 */
public record RowBand(String key, String label, Rect bounds) {

    /** @return the rows of a picture from top to bottom */
    public static List<RowBand> in(Scene scene) {
        return scene.groups().filter(group -> group.subject() != null && group.subject().part().startsWith(Subject.ROW))
                .map(group -> new RowBand(group.subject().part().substring(Subject.ROW.length()), group.title(),
                        group.bounds()))
                .toList();
    }
}
