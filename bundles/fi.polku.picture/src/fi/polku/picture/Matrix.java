/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture;

import java.util.List;
import java.util.Locale;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Journey;
import fi.polku.picture.journey.MatrixPage;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.scene.Scene;

/**
 * Everything that is said of the touchpoints of a journey as a table, for those who read line by line: a line for each
 * touchpoint, below the name of its stage.
 */
public final class Matrix {

    private Matrix() {
    }

    /**
     * @param journey any journey, half-built ones included
     * @param options language, findings, filter, and as hidden rows the columns that are left out
     * @return the picture in one piece, the same for the same journey and options
     */
    public static Scene of(Journey journey, PictureOptions options) {
        return new MatrixPage(journey, options).scene();
    }

    /**
     * @param journey any journey, half-built ones included
     * @param options language, findings, filter, and as hidden rows the columns that are left out
     * @return the same cut into sheets, each a page of the shape of the A series, lying, with the names of the columns
     */
    public static List<Scene> sheets(Journey journey, PictureOptions options) {
        return new MatrixPage(journey, options).sheets();
    }

    /** @return what the picture is called */
    public static String name(Journey journey, Locale language) {
        return Sheet.text(language, "matrix", Labels.in(language).name(journey));
    }
}
