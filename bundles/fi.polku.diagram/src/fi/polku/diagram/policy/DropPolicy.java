/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.policy;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;

import fi.polku.diagram.canvas.DiagramInk;
import fi.polku.diagram.command.ModelCommand;
import fi.polku.diagram.drop.Drop;
import fi.polku.diagram.drop.Gifts;
import fi.polku.diagram.part.AreaPart;
import fi.polku.diagram.part.DiagramElement;
import fi.polku.diagram.part.DiagramPart;
import fi.polku.diagram.part.Geometry;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.picture.scene.Rect;

/** Takes what is dragged over a diagram, created in it or brought to it, and marks beforehand where it will go. */
public final class DropPolicy extends GraphicalEditPolicy {

    private IFigure mark;
    private boolean isPreviewed;

    @Override
    public EditPart getTargetEditPart(Request request) {
        Object type = request.getType();
        return RequestConstants.REQ_MOVE.equals(type) || RequestConstants.REQ_ADD.equals(type)
                || RequestConstants.REQ_CREATE.equals(type) || request instanceof GiftRequest ? getHost() : null;
    }

    @Override
    public Command getCommand(Request request) {
        return drop(request).map(drop -> new ModelCommand(drop.change())).orElse(null);
    }

    private Optional<Drop> drop(Request request) {
        if (request instanceof CreateRequest create && RequestConstants.REQ_CREATE.equals(request.getType())) {
            return diagram().dropSpots().created((Element) create.getNewObject(), diagram().place(create.getLocation()));
        }
        if (request instanceof GiftRequest gift) {
            return gift(gift);
        }
        if (request instanceof ChangeBoundsRequest move) {
            Point to = move.getLocation();
            Point from = to.getTranslated(move.getMoveDelta().getNegated());
            List<Element> elements = ((List<?>) move.getEditParts()).stream().filter(DropPolicy::isMovable)
                    .map(part -> ((DiagramElement) part).element()).distinct().toList();
            return elements.isEmpty() ? Optional.empty()
                    : diagram().dropSpots().moved(elements, diagram().place(from), diagram().place(to));
        }
        return Optional.empty();
    }

    private Optional<Drop> gift(GiftRequest gift) {
        DiagramPart<?> diagram = diagram();
        Optional<AreaPart> under = diagram.areaAt(diagram.place(gift.getLocation()));
        return new Gifts(diagram.document().domain(), Labels.in(diagram.document().language())).given(gift.elements(),
                under.map(AreaPart::element).orElse(diagram.shown()),
                taker -> diagram.partOf(taker).or(() -> under).map(part -> part.group().bounds())
                        .orElse(new Rect(0, 0, diagram.scene().width(), diagram.scene().height())));
    }

    /** A point of the curve that stands for several emotions is the mean of them and can't be taken anywhere. */
    private static boolean isMovable(Object part) {
        return part instanceof DiagramElement shown && shown.group().subject().feature()
                .filter(feature -> feature instanceof EReference reference
                        && Literals.EMOTION.isSuperTypeOf(reference.getEReferenceType())).isEmpty();
    }

    private DiagramPart<?> diagram() {
        return (DiagramPart<?>) getHost();
    }

    @Override
    public void showTargetFeedback(Request request) {
        unmark();
        drop(request).ifPresent(drop -> {
            Rectangle bounds = Geometry.around(drop.mark());
            getHostFigure().translateToAbsolute(bounds);
            getFeedbackLayer().translateToRelative(bounds);
            mark = new DropMark(drop, bounds, diagram().document().language(), DiagramInk.of(getHost().getViewer()));
            addFeedback(mark);
            if (drop.value().isPresent() && drop.change().canExecute()) {
                diagram().preview(drop.change());
                isPreviewed = true;
            }
        });
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        unmark();
        if (isPreviewed) {
            isPreviewed = false;
            diagram().endPreview();
        }
    }

    private void unmark() {
        if (mark != null) {
            removeFeedback(mark);
            mark = null;
        }
    }
}
