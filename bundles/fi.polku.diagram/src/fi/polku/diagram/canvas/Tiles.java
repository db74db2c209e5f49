/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.canvas;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;

import fi.polku.picture.raster.ScenePainter;

/** The picture at one magnification, cut into squares that are painted when they are first seen. */
final class Tiles {

    /** Side of a square, in the screen's points. */
    static final int SIDE = 512;
    /** As many as three large screens show; what was seen longest ago goes first. */
    private static final int MOST = 96;

    private record Place(int column, int row) {
    }

    private final Device device;
    private final ScenePainter painter;
    private final double zoom;
    private final Map<Place, Image> images = new LinkedHashMap<>(16, 0.75f, true);

    Tiles(Device device, ScenePainter painter, double zoom) {
        this.device = device;
        this.painter = painter;
        this.zoom = zoom;
    }

    double zoom() {
        return zoom;
    }

    Image at(int column, int row) {
        Place place = new Place(column, row);
        Image image = images.get(place);
        if (image == null) {
            image = new Image(device, (int percent) -> data(place, percent));
            images.put(place, image);
            forgetOldest();
        }
        return image;
    }

    /** On a fine screen the square has more dots, not only larger ones. */
    private ImageData data(Place place, int percent) {
        int dots = SIDE * percent / 100;
        return ScreenImage.of(painter, zoom * percent / 100, place.column * dots, place.row * dots, dots, dots);
    }

    private void forgetOldest() {
        Iterator<Image> oldest = images.values().iterator();
        while (images.size() > MOST) {
            oldest.next().dispose();
            oldest.remove();
        }
    }

    void dispose() {
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
