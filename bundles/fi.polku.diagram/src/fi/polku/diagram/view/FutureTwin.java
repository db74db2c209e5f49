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

import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.part.ComparisonPart;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Journey;
import fi.polku.picture.Comparison;

/** The journey as it should be, seen with the one as it is: below it at the same place, or over it in one picture. */
public final class FutureTwin {

    /** How the two are seen. */
    public enum View {
        /** The journey as it is, alone. */
        ALONE,
        /** The journey as it should be below it. */
        BELOW,
        /** Both in one picture. */
        OVER
    }

    private final SashForm canvases;
    private final Function<Composite, DiagramCanvas> makes;
    private final Element shown;
    private final ModelDocument document;
    private View view = View.ALONE;
    private DiagramCanvas canvas;
    private ZoomManager zoom;

    /**
     * @param canvases holds the viewer of the journey as it is
     * @param makes makes another canvas in the same page
     * @param shown the journey as it is
     * @param document holds both journeys
     */
    public FutureTwin(SashForm canvases, Function<Composite, DiagramCanvas> makes, Element shown,
            ModelDocument document) {
        this.canvases = canvases;
        this.makes = makes;
        this.shown = shown;
        this.document = document;
    }

    /** @return whether there is something to compare with */
    public boolean isThere() {
        return shown instanceof Journey journey && Comparison.isOf(journey) && journey.getFutureTwin().eResource() != null;
    }

    /** @return how the two are seen now */
    public View view() {
        return view;
    }

    /** Shows both as said, or the journey as it is alone when there is no other. */
    public void show(View wanted) {
        close();
        view = isThere() ? wanted : View.ALONE;
        if (view != View.ALONE) {
            open((Journey) shown);
        }
        canvases.setMaximizedControl(switch (view) {
            case ALONE -> canvases.getChildren()[0];
            case BELOW -> null;
            case OVER -> canvas.viewer().getControl();
        });
        canvases.layout();
        if (canvas != null) {
            canvas.viewer().getControl().setFocus();
        }
    }

    private void open(Journey journey) {
        FigureCanvas now = (FigureCanvas) canvases.getChildren()[0];
        canvas = makes.apply(canvases);
        GraphicalViewer twin = canvas.viewer();
        FigureCanvas other = (FigureCanvas) twin.getControl();
        if (view == View.OVER) {
            twin.setContents(new ComparisonPart(journey, document, new DiagramHandling()));
        } else {
            twin.setContents(journey.getFutureTwin());
            follow(now, other);
            follow(other, now);
            canvases.setWeights(1, 1);
        }
        canvas.zoom().setZoom(zoom.getZoom());
        canvas.zoom().addZoomListener(zoom::setZoom);
    }

    private void close() {
        if (canvas != null) {
            canvas.viewer().getEditDomain().removeViewer(canvas.viewer());
            canvas.viewer().getControl().dispose();
            canvas = null;
        }
    }

    /** Lays it out anew after a change. */
    public void refresh() {
        if (canvas != null && !isThere()) {
            show(View.ALONE);
        } else if (view == View.BELOW && canvas.selected().diagram().shown() != ((Journey) shown).getFutureTwin()) {
            show(View.BELOW);
        } else if (canvas != null) {
            canvas.viewer().getContents().refresh();
        }
    }

    private static void follow(FigureCanvas leader, FigureCanvas follower) {
        leader.getViewport().getHorizontalRangeModel().addPropertyChangeListener(event -> {
            if (!follower.isDisposed()) {
                follower.scrollToX(leader.getViewport().getHorizontalRangeModel().getValue());
            }
        });
    }

    /** Has both magnified alike, whichever of them it is asked of. */
    public void follow(ZoomManager of) {
        zoom = of;
        zoom.addZoomListener(level -> {
            if (canvas != null) {
                canvas.zoom().setZoom(level);
            }
        });
    }
}
