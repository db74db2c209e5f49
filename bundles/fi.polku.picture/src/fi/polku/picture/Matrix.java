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
import fi.polku.picture.journey.matrix.MatrixSheets;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.scene.Scene;

/**
 * Everything that is said of the touchpoints of a journey as a table, for those who read line by line: a line for each
 * touchpoint, below the name of its stage, and the names of the columns above every sheet's worth of lines.
 */
public final class Matrix {

    private Matrix() {
    }

    /**
     * @param journey any journey, half-built ones included
     * @param options language, findings, filter, and as hidden rows the columns that are left out
     * @return the picture, the same for the same journey and options
     */
    public static Scene of(Journey journey, PictureOptions options) {
        return new MatrixPage(journey, options).scene();
    }

    /** @return the picture's sheets, each as a page of its own that has the shape of a page of the A series, lying */
    public static List<Scene> sheets(Scene picture) {
        return MatrixSheets.of(picture);
    }

    /** @return what the picture is called */
    public static String name(Journey journey, Locale language) {
        return Sheet.text(language, "matrix", Labels.in(language).name(journey));
    }
}
