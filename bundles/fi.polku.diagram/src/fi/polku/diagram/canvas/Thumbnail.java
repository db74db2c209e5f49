/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.canvas;

import java.beans.PropertyChangeListener;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomListener;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import fi.polku.picture.scene.Scene;

/**
 * A whole picture in little, with a frame around what the window shows of it; click, drag the frame or press arrows to see
 * more. It takes its time, so that nobody waits for it: a change shows here as soon as no other has followed for a moment.
 */
public final class Thumbnail {

    private static final int MARGIN = 6;
    /** Part of what the window shows that an arrow goes on by. */
    private static final int STEPS = 4;
    /** In milliseconds. */
    private static final int MOMENT = 250;

    private final DiagramRoot root;
    private final DiagramInk ink;
    private final Canvas canvas;
    private Tiles tiles;
    private final Runnable draw = this::draw;
    private Scene drawn;

    /** @param viewer shows the picture; its root is a {@link DiagramRoot} */
    public Thumbnail(Composite parent, GraphicalViewer viewer) {
        root = (DiagramRoot) viewer.getRootEditPart();
        ink = DiagramInk.of(viewer);
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(ink.paper());
        PropertyChangeListener scrolled = event -> redraw();
        ZoomListener zoomed = zoom -> redraw();
        Runnable shown = this::drawSoon;
        viewport().getHorizontalRangeModel().addPropertyChangeListener(scrolled);
        viewport().getVerticalRangeModel().addPropertyChangeListener(scrolled);
        zoom().addZoomListener(zoomed);
        root.picture().onShow(shown);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> drawSoon());
        canvas.addListener(SWT.MouseDown, event -> {
            canvas.setFocus();
            jump(event);
        });
        canvas.addListener(SWT.MouseMove, event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) {
                jump(event);
            }
        });
        canvas.addListener(SWT.KeyDown, event -> go(event.keyCode));
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
                && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        canvas.addListener(SWT.FocusIn, event -> redraw());
        canvas.addListener(SWT.FocusOut, event -> redraw());
        canvas.addListener(SWT.Dispose, event -> {
            viewport().getHorizontalRangeModel().removePropertyChangeListener(scrolled);
            viewport().getVerticalRangeModel().removePropertyChangeListener(scrolled);
            zoom().removeZoomListener(zoomed);
            root.picture().notOnShow(shown);
            canvas.getDisplay().timerExec(-1, draw);
            forget();
        });
    }

    /** @return the widget, to be laid out */
    public Canvas control() {
        return canvas;
    }

    private Viewport viewport() {
        return (Viewport) zoom().getViewport();
    }

    private ZoomManager zoom() {
        return root.getZoomManager();
    }

    private void redraw() {
        if (!canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    private void drawSoon() {
        canvas.getDisplay().timerExec(MOMENT, draw);
    }

    private void draw() {
        forget();
        drawn = root.picture().scene();
        if (drawn != null) {
            tiles = new Tiles(canvas.getDisplay(), root.picture().painter(), scale(drawn));
        }
        redraw();
    }

    private double scale(Scene scene) {
        org.eclipse.swt.graphics.Rectangle room = canvas.getClientArea();
        double wide = (room.width - 2.0 * MARGIN) / scene.width();
        double high = (room.height - 2.0 * MARGIN) / scene.height();
        return Math.max(0.001, Math.min(wide, high));
    }

    private void paint(GC gc) {
        if (drawn == null) {
            return;
        }
        double scale = tiles.zoom();
        int width = (int) Math.ceil(drawn.width() * scale);
        int height = (int) Math.ceil(drawn.height() * scale);
        for (int y = 0; y * Tiles.SIDE < height; y++) {
            for (int x = 0; x * Tiles.SIDE < width; x++) {
                int w = Math.min(Tiles.SIDE, width - x * Tiles.SIDE);
                int h = Math.min(Tiles.SIDE, height - y * Tiles.SIDE);
                gc.drawImage(tiles.at(x, y), 0, 0, w, h, MARGIN + x * Tiles.SIDE, MARGIN + y * Tiles.SIDE, w, h);
            }
        }
        gc.setForeground(ink.selected());
        gc.setLineWidth(canvas.isFocusControl() ? 4 : 2);
        Rectangle seen = viewport().getClientArea();
        double small = scale / zoom().getZoom();
        gc.drawRectangle(MARGIN + (int) (seen.x * small), MARGIN + (int) (seen.y * small),
                (int) Math.min(width, seen.width * small), (int) Math.min(height, seen.height * small));
    }

    private void jump(Event event) {
        if (drawn != null) {
            double large = zoom().getZoom() / tiles.zoom();
            Rectangle seen = viewport().getClientArea();
            viewport().setViewLocation((int) ((event.x - MARGIN) * large) - seen.width / 2,
                    (int) ((event.y - MARGIN) * large) - seen.height / 2);
        }
    }

    private void go(int key) {
        Rectangle seen = viewport().getClientArea();
        switch (key) {
            case SWT.ARROW_LEFT -> scroll(-seen.width / STEPS, 0);
            case SWT.ARROW_RIGHT -> scroll(seen.width / STEPS, 0);
            case SWT.ARROW_UP -> scroll(0, -seen.height / STEPS);
            case SWT.ARROW_DOWN -> scroll(0, seen.height / STEPS);
            case SWT.PAGE_UP -> scroll(0, -seen.height);
            case SWT.PAGE_DOWN -> scroll(0, seen.height);
            case SWT.HOME -> viewport().setViewLocation(0, 0);
            case SWT.END -> scroll(Integer.MAX_VALUE / 2, Integer.MAX_VALUE / 2);
            default -> {
                return;
            }
        }
        redraw();
    }

    private void scroll(int right, int down) {
        Point now = viewport().getViewLocation();
        viewport().setViewLocation(now.x + right, now.y + down);
    }

    private void forget() {
        if (tiles != null) {
            tiles.dispose();
            tiles = null;
        }
    }
}
