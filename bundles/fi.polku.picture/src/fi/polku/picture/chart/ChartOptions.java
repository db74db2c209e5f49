/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.chart;

import java.util.Locale;

import fi.polku.picture.theme.Theme;

/**
 * Room and manner of a chart. A chart that needs more room than it is given takes it.
 *
 * @param width width in points
 * @param height height in points
 * @param language language of the texts
 * @param theme how it is coloured
 */
public record ChartOptions(double width, double height, Locale language, Theme theme) {

    /** In the house's own colours. */
    public ChartOptions(double width, double height, Locale language) {
        this(width, height, language, Theme.LIGHT);
    }

    /** @return the same in the colours of a theme */
    public ChartOptions in(Theme colours) {
        return new ChartOptions(width, height, language, colours);
    }
}
