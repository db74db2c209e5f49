/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture;

import java.util.Locale;
import java.util.Map;

import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.picture.blueprint.BlueprintPicture;
import fi.polku.picture.blueprint.RowBands;
import fi.polku.picture.scene.Scene;

/**
 * The picture of a service blueprint: columns in the order of the journey's touchpoints, the five rows of the notation with
 * the lines of interaction, visibility and internal interaction between them, actions as boxes and flows as arrows.
 */
public final class Blueprint {

    private Blueprint() {
    }

    /**
     * @param blueprint what is drawn; half-built ones give a picture that says what is missing
     * @param options language, findings, rows and filter
     * @return the picture, the same for the same input
     */
    public static Scene of(ServiceBlueprint blueprint, PictureOptions options) {
        return layout(blueprint, options).scene();
    }

    /**
     * @param blueprint what is drawn; half-built ones give a picture that says what is missing
     * @param options language, findings, rows and filter
     * @return the picture, and where its columns, rows, boxes and arrows are
     */
    public static BlueprintLayout layout(ServiceBlueprint blueprint, PictureOptions options) {
        return new BlueprintPicture(blueprint, options).layout();
    }

    /**
     * @param language language of the names
     * @return the name of every row that a blueprint can have by its key, from top to bottom
     */
    public static Map<String, String> rows(Locale language) {
        return RowBands.names(language);
    }
}
