/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.sheet;

import fi.polku.model.experience.ServiceMoment;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;

/**
 * One column of a journey map.
 *
 * @param stage the stage that it belongs to
 * @param moment the service moment, or null
 * @param touchpoint the touchpoint, or null where a stage or moment has none yet
 * @param number position of the touchpoint in the journey, from 1; 0 without touchpoint
 * @param x left edge, counted from the first column
 * @param width width in points
 */
public record Column(Stage stage, ServiceMoment moment, Touchpoint touchpoint, int number, double x, double width) {

    /** @return x of the right edge */
    public double right() {
        return x + width;
    }

    /** @return x of the middle */
    public double centre() {
        return x + width / 2;
    }
}
