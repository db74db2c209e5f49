/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;

import fi.polku.diagram.drop.Additions;
import fi.polku.diagram.part.DiagramPart;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;

/** Adds something to a diagram and lets its name be typed at once. */
public final class Adding {

    /** What is worth no more than its name at first. */
    private static final List<EClass> BY_NAME = List.of(Literals.PAIN_POINT, Literals.OPPORTUNITY);

    private Adding() {
    }

    /** Makes a change whose result is something new, selects that and opens its name; asks first who feels a new emotion. */
    public static void execute(DiagramPart<?> diagram, Command change) {
        WhoFeels.decide(diagram, change, () -> make(diagram, change));
    }

    private static void make(DiagramPart<?> diagram, Command change) {
        diagram.document().execute(change);
        Collection<?> made = change.getResult();
        made.stream().filter(Element.class::isInstance).map(Element.class::cast).findFirst()
                .flatMap(diagram::nearest).ifPresent(Adding::name);
    }

    /** Adds one more of the same kind right behind an element. */
    public static void another(DiagramPart<?> diagram, Element element) {
        new Additions(diagram.shown(), diagram.document().domain()).add(element, element.eClass())
                .ifPresent(change -> execute(diagram, change));
    }

    /** Adds to what the place shows a list of. */
    static void to(DiagramPart<?> diagram, Spot spot) {
        EClass type = (EClass) spot.feature().getEType();
        if (BY_NAME.contains(type)) {
            new Additions(diagram.shown(), diagram.document().domain()).add(spot.element(), type)
                    .ifPresent(change -> execute(diagram, change));
        }
    }

    /** Selects what shows something new, and opens its name. */
    public static void name(EditPart part) {
        part.getViewer().select(part);
        part.getViewer().reveal(part);
        part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
    }
}
