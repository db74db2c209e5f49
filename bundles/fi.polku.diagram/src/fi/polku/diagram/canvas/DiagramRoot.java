/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.canvas;

import org.eclipse.draw2d.LayeredPane;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;

/** GEF's layers for figures that can be pointed at, over the picture. */
public final class DiagramRoot extends ScalableFreeformRootEditPart {

    private static final double[] LEVELS = {0.05, 0.1, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4};

    private PictureLayer picture;

    /** Begins at actual size. */
    public DiagramRoot() {
        getZoomManager().setZoomLevels(LEVELS);
        getZoomManager().addZoomListener(picture::zoomTo);
    }

    /** @return the layer at the very back */
    public PictureLayer picture() {
        return picture;
    }

    /** Runs before this class's own constructor, whence the field that isn't final. */
    @Override
    protected void createLayers(LayeredPane pane) {
        picture = new PictureLayer();
        pane.add(picture);
        super.createLayers(pane);
    }

    @Override
    public void deactivate() {
        picture.forget();
        super.deactivate();
    }
}
