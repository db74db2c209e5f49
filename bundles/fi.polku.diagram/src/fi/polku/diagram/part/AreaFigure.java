/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.part;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;

/** An outline to point at and nothing to see: the picture behind it shows what is there. */
final class AreaFigure extends Figure {

    @Override
    public void paint(Graphics graphics) {
        // The picture is painted by PictureLayer.
    }
}
