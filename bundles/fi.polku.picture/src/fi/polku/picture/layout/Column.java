/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.layout;

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
 * @param x left edge in points, counted from the first column; in a {@link fi.polku.picture.JourneyLayout}, on the page
 * @param width width in points
 */
public record Column(Stage stage, ServiceMoment moment, Touchpoint touchpoint, int number, double x, double width) {

    /** @return the same column this far to the right */
    public Column moved(double dx) {
        return new Column(stage, moment, touchpoint, number, x + dx, width);
    }

    /** @return x of the right edge */
    public double right() {
        return x + width;
    }

    /** @return x of the middle */
    public double centre() {
        return x + width / 2;
    }
}
