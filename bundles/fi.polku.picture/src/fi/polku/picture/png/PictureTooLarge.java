/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.png;

import java.io.IOException;
import java.util.Locale;

import fi.polku.model.text.Texts;

/** Tells that a picture would have more pixels than image viewers open, before any were made. */
public final class PictureTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    private final double width;
    private final double height;
    private final double largestScale;

    PictureTooLarge(double width, double height, double largestScale) {
        super(text(Locale.ENGLISH, width, height, largestScale));
        this.width = width;
        this.height = height;
        this.largestScale = largestScale;
    }

    /** @return the greatest scale at which this picture can be written */
    public double largestScale() {
        return largestScale;
    }

    /** @return what is wrong and what to do, in this language */
    public String message(Locale language) {
        return text(language, width, height, largestScale);
    }

    private static String text(Locale language, double width, double height, double largestScale) {
        return new Texts(PictureTooLarge.class).get(language, "tooLarge", width, height,
                Math.floor(largestScale * 100) / 100);
    }
}
