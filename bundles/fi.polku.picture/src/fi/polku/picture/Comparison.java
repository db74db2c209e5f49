/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture;

import java.util.Locale;
import java.util.Map;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Journey;
import fi.polku.picture.journey.TwinPage;
import fi.polku.picture.journey.row.TwinRows;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.scene.Scene;

/**
 * Lays a journey as it is and its {@linkplain Journey#getFutureTwin() future twin} over each other: touchpoints that face
 * one another in one column, what comes, goes and changes, and both emotion curves in one scale. The model doesn't say which
 * touchpoint follows which; those face one another that are called the same, or that share enough of the words of their
 * names, their channel and their owner, in the order of both journeys.
 */
public final class Comparison {

    private Comparison() {
    }

    /** @return whether the journey has something to be compared with */
    public static boolean isOf(Journey journey) {
        return journey.getFutureTwin() != null && journey.getFutureTwin() != journey;
    }

    /**
     * @param journey a journey that has a future twin
     * @param options language, findings, rows and filter
     * @return the picture, the same for the same journeys and options
     */
    public static Scene of(Journey journey, PictureOptions options) {
        return layout(journey, options).scene();
    }

    /**
     * @param journey a journey that has a future twin
     * @param options language, findings, rows and filter
     * @return the picture, and where its curves are
     */
    public static ComparisonLayout layout(Journey journey, PictureOptions options) {
        return new TwinPage(journey, journey.getFutureTwin(), options).layout();
    }

    /**
     * @param language language of the names
     * @return the name of every row that the picture can have by its key, from top to bottom
     */
    public static Map<String, String> rows(Locale language) {
        return JourneyMap.names(TwinRows.KEYS, language);
    }

    /** @return what the picture is called */
    public static String name(Journey journey, Locale language) {
        return Sheet.text(language, "comparison", Labels.in(language).name(journey));
    }
}
