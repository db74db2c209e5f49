/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.row;

import fi.polku.picture.layout.Piece;

/** One row of a journey map. */
public interface Row {

    /** @return what it shows, with x counted from the first column; {@link Piece#EMPTY} when there is nothing to show */
    Piece piece();
}
