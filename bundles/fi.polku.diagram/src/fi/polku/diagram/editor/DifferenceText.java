/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.editor;

import java.util.Locale;

import fi.polku.command.Difference;
import fi.polku.model.text.Texts;

/** What differs between two versions of a model, in words. */
public final class DifferenceText {

    private static final Texts TEXTS = new Texts(DifferenceText.class);

    private DifferenceText() {
    }

    /** @return how many elements the second version has more, less, and otherwise */
    public static String of(Difference difference, Locale language) {
        return difference.isNone() ? TEXTS.get(language, "difference.none")
                : TEXTS.get(language, "difference", difference.added(), difference.removed(), difference.changed());
    }
}
