/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import fi.polku.picture.theme.Theme;
import fi.polku.rules.Finding;

/**
 * What a picture shows beside the model, and what of the model it leaves out.
 *
 * @param language language of the texts that aren't the model's own
 * @param findings findings whose badges are drawn on the elements that they complain about; those about elements outside
 *            the picture are left out
 * @param hiddenRows keys of {@linkplain JourneyMap#rows rows} that aren't drawn; unknown keys mean nothing
 * @param filter which touchpoints are drawn
 * @param editing whether there is room where something can be added: rows that have nothing to show yet, and empty cells
 * @param theme how it is coloured
 */
public record PictureOptions(Locale language, List<Finding> findings, Set<String> hiddenRows, Filter filter,
        boolean editing, Theme theme) {

    public PictureOptions {
        findings = List.copyOf(findings);
        hiddenRows = Set.copyOf(hiddenRows);
    }

    /** Everything that there is to show and nothing else. */
    public PictureOptions(Locale language, List<Finding> findings) {
        this(language, findings, Set.of(), Filter.NONE, false, Theme.LIGHT);
    }

    /** @return the same with these findings' badges */
    public PictureOptions showing(List<Finding> shown) {
        return new PictureOptions(language, shown, hiddenRows, filter, editing, theme);
    }

    /** @return the same without the rows that have these keys */
    public PictureOptions hiding(Set<String> rows) {
        return new PictureOptions(language, findings, rows, filter, editing, theme);
    }

    /** @return the same with only the touchpoints that pass the filter */
    public PictureOptions only(Filter touchpoints) {
        return new PictureOptions(language, findings, hiddenRows, touchpoints, editing, theme);
    }

    /** @return the same with room for what can be added */
    public PictureOptions forEditing() {
        return new PictureOptions(language, findings, hiddenRows, filter, true, theme);
    }

    /** @return the same in the colours of a theme */
    public PictureOptions in(Theme colours) {
        return new PictureOptions(language, findings, hiddenRows, filter, editing, colours);
    }
}
