/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.row;

import fi.polku.picture.layout.Column;
import fi.polku.picture.layout.Piece;

/** What is said of touchpoints, one by one, whether their cells stand beside or below one another. */
public interface Cells {

    /** @return what there is to say, to be drawn in a cell as wide as the column; {@link Piece#EMPTY} for nothing */
    Piece content(Column column);

    /** @return the content as the cell that is drawn, as wide as the column and as high as said */
    Piece drawn(Column column, Piece content, double height);

    /** @return room in points that has to be above and below the content */
    double verticalPadding();
}
