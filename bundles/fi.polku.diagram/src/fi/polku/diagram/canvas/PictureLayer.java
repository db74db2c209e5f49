/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.canvas;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Display;

import fi.polku.picture.raster.ScenePainter;
import fi.polku.picture.scene.Scene;

/**
 * Shows the very picture that is exported, painted by the same painter at the screen's own resolution. Lies behind the
 * figures that can be pointed at, and outside of what GEF magnifies.
 */
public final class PictureLayer extends FreeformLayer {

    private final List<Runnable> listeners = new ArrayList<>();
    private Scene scene;
    private ScenePainter painter;
    private double zoom = 1;
    private Tiles tiles;

    /** @param shown what is shown from now on */
    public void show(Scene shown) {
        scene = shown;
        painter = new ScenePainter(shown);
        forget();
        repaint();
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** @return what is shown; null as long as nothing is */
    Scene scene() {
        return scene;
    }

    ScenePainter painter() {
        return painter;
    }

    void onShow(Runnable listener) {
        listeners.add(listener);
    }

    void notOnShow(Runnable listener) {
        listeners.remove(listener);
    }

    /** @param zoom how many points of the screen a point of the picture takes; above 0 */
    public void zoomTo(double zoom) {
        this.zoom = zoom;
        repaint();
    }

    /** Gives the painted images back; they are made anew when they are needed. */
    public void forget() {
        if (tiles != null) {
            tiles.dispose();
            tiles = null;
        }
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        if (painter == null) {
            return;
        }
        if (tiles == null || tiles.zoom() != zoom) {
            forget();
            tiles = new Tiles(Display.getCurrent(), painter, zoom);
        }
        Rectangle seen = graphics.getClip(new Rectangle());
        int width = (int) Math.ceil(scene.width() * zoom);
        int height = (int) Math.ceil(scene.height() * zoom);
        for (int y = tile(Math.max(0, seen.y)); y * Tiles.SIDE < Math.min(height, seen.bottom()); y++) {
            for (int x = tile(Math.max(0, seen.x)); x * Tiles.SIDE < Math.min(width, seen.right()); x++) {
                int w = Math.min(Tiles.SIDE, width - x * Tiles.SIDE);
                int h = Math.min(Tiles.SIDE, height - y * Tiles.SIDE);
                graphics.drawImage(tiles.at(x, y), 0, 0, w, h, x * Tiles.SIDE, y * Tiles.SIDE, w, h);
            }
        }
    }

    private static int tile(int dots) {
        return dots / Tiles.SIDE;
    }
}
