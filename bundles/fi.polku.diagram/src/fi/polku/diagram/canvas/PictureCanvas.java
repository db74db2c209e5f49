/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.canvas;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import fi.polku.model.experience.Element;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Scene;

/** Shows a picture to look at, in the room that there is. What the pointer rests on says what it is. */
public final class PictureCanvas extends FigureCanvas {

    private static final double LARGEST = 2;
    private static final double LEGIBLE = 0.4;

    /** How the picture's size follows that of the window. */
    public enum Fit {

        /** All of the picture is seen. */
        PAGE,

        /** The picture's height is seen unless its texts would be too small to read; the rest can be scrolled to. */
        HEIGHT
    }

    private final PictureLayer layer = new PictureLayer();
    private final Fit fit;
    private Scene scene;
    private double zoom = 1;

    /** Shows nothing yet. */
    public PictureCanvas(Composite parent, Fit fit) {
        super(parent);
        this.fit = fit;
        setContents(layer);
        addListener(SWT.Resize, event -> fit());
        addListener(SWT.Dispose, event -> layer.forget());
        addListener(SWT.MouseMove, event -> explain(event.x, event.y));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = scene == null ? null : scene.title();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = scene == null ? null : scene.description();
            }
        });
    }

    /** @param shown what is shown from now on */
    public void show(Scene shown) {
        scene = shown;
        layer.show(shown);
        fit();
    }

    /** @return what is shown; null when nothing is yet */
    public Scene scene() {
        return scene;
    }

    /** @param clicked is told of the element whose part of the picture was clicked */
    public void onClick(Consumer<Element> clicked) {
        addListener(SWT.MouseUp, event -> at(event.x, event.y).ifPresent(clicked));
    }

    private void explain(int x, int y) {
        String title = groups(x, y).map(Group::title).filter(text -> !text.isEmpty()).reduce((outer, inner) -> inner)
                .orElse(null);
        if (!Objects.equals(title, getToolTipText())) {
            setToolTipText(title);
        }
    }

    private Optional<Element> at(int x, int y) {
        return groups(x, y).filter(group -> group.subject() != null).reduce((outer, inner) -> inner)
                .map(group -> group.subject().element());
    }

    /** What is drawn at a place of the window, outer groups first. */
    private Stream<Group> groups(int x, int y) {
        double px = (x + getViewport().getHorizontalRangeModel().getValue()) / zoom;
        double py = (y + getViewport().getVerticalRangeModel().getValue()) / zoom;
        return scene == null ? Stream.empty() : scene.groups().filter(group -> group.bounds().contains(px, py));
    }

    private void fit() {
        Rectangle room = getClientArea();
        if (scene == null || room.isEmpty()) {
            return;
        }
        zoom = Math.min(LARGEST, room.height / scene.height());
        zoom = fit == Fit.PAGE ? Math.min(zoom, room.width / scene.width()) : Math.max(LEGIBLE, zoom);
        layer.zoomTo(zoom);
        layer.setPreferredSize(new Dimension((int) (scene.width() * zoom), (int) (scene.height() * zoom)));
        getViewport().revalidate();
    }
}
