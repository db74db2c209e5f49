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
    private final double largestDpi;

    PictureTooLarge(double width, double height, double largestDpi) {
        super(text(Locale.ENGLISH, width, height, largestDpi));
        this.width = width;
        this.height = height;
        this.largestDpi = largestDpi;
    }

    /** @return the greatest resolution, in pixels for an inch of paper, at which this picture can be written */
    public double largestDpi() {
        return largestDpi;
    }

    /** @return what is wrong and what to do, in this language */
    public String message(Locale language) {
        return text(language, width, height, largestDpi);
    }

    private static String text(Locale language, double width, double height, double largestDpi) {
        return new Texts(PictureTooLarge.class).get(language, "tooLarge", width, height,
                Math.floor(largestDpi), Math.floor(largestDpi / 72 * 100) / 100);
    }
}
