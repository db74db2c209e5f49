/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.view;

import java.util.function.Function;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;

import fi.polku.diagram.canvas.DiagramRoot;
import fi.polku.diagram.part.DiagramPart;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Journey;

/** The journey as it should be, below the one as it is: both can be worked on and are seen at the same place. */
public final class FutureTwin {

    private final SashForm canvases;
    private final Function<Composite, GraphicalViewer> viewers;
    private final Element shown;
    private GraphicalViewer twin;
    private ZoomManager zoom;

    /**
     * @param canvases holds the viewer of the journey as it is
     * @param viewers makes another viewer in the same page
     * @param shown the journey as it is
     */
    public FutureTwin(SashForm canvases, Function<Composite, GraphicalViewer> viewers, Element shown) {
        this.canvases = canvases;
        this.viewers = viewers;
        this.shown = shown;
    }

    /** Shows it, or puts it away. */
    public void show(boolean isSeen) {
        if (twin != null) {
            twin.getEditDomain().removeViewer(twin);
            twin.getControl().dispose();
            twin = null;
        }
        if (isSeen && shown instanceof Journey journey && journey.getFutureTwin() != null) {
            FigureCanvas now = (FigureCanvas) canvases.getChildren()[0];
            twin = viewers.apply(canvases);
            twin.setContents(journey.getFutureTwin());
            FigureCanvas future = (FigureCanvas) twin.getControl();
            follow(now, future);
            follow(future, now);
            ((DiagramRoot) twin.getRootEditPart()).getZoomManager().setZoom(zoom.getZoom());
            canvases.setWeights(1, 1);
        }
        canvases.layout();
    }

    /** @return shows the journey as it should be; null while it isn't seen */
    public GraphicalViewer viewer() {
        return twin;
    }

    /** Lays it out anew after a change. */
    public void refresh() {
        if (twin != null && ((DiagramPart<?>) twin.getContents()).shown().eResource() == null) {
            show(false);
        } else if (twin != null) {
            twin.getContents().refresh();
        }
    }

    private static void follow(FigureCanvas leader, FigureCanvas follower) {
        leader.getViewport().getHorizontalRangeModel().addPropertyChangeListener(event -> {
            if (!follower.isDisposed()) {
                follower.scrollToX(leader.getViewport().getHorizontalRangeModel().getValue());
            }
        });
    }

    /** Has it magnified as much as the journey as it is. */
    public void follow(ZoomManager of) {
        zoom = of;
        zoom.addZoomListener(level -> {
            if (twin != null) {
                ((DiagramRoot) twin.getRootEditPart()).getZoomManager().setZoom(level);
            }
        });
    }
}
