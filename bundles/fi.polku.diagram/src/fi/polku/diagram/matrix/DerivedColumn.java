/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.matrix;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Predicate;

import fi.polku.model.experience.Touchpoint;

/** A column that tells what follows from the model. */
record DerivedColumn(String id, String label, int width, Function<Touchpoint, String> says, Predicate<Touchpoint> missing,
        Comparator<Touchpoint> order) implements MatrixColumn {

    @Override
    public String text(Touchpoint row) {
        return says.apply(row);
    }

    @Override
    public boolean isMissing(Touchpoint row) {
        return missing.test(row);
    }
}
