/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.picture.scene.Rect;

/** Remembers on a diagram where its things were put, and is forgotten with it. */
final class KeptPlaces extends AdapterImpl {

    private final EObject diagram;
    private Map<EObject, Rect> places = Map.of();

    private KeptPlaces(EObject diagram) {
        this.diagram = diagram;
    }

    /** Puts everything into its place and keeps it there. */
    static void keep(EObject diagram) throws ReflectiveOperationException {
        if (on(diagram).isEmpty()) {
            diagram.eAdapters().add(new KeptPlaces(diagram));
        }
        on(diagram).orElseThrow().restore();
        HandMoves.undoneIn(diagram);
    }

    /** @return the places of the diagram in which something stood before it was moved to these bounds; empty otherwise */
    static Optional<KeptPlaces> leftFor(EObject bounds) {
        return on(EcoreUtil.getRootContainer(bounds)).filter(kept -> {
            Rect place = kept.places.get(bounds);
            return place != null && !place.equals(PlacedDiagram.place(bounds));
        });
    }

    private static Optional<KeptPlaces> on(EObject diagram) {
        return diagram.eAdapters().stream().filter(KeptPlaces.class::isInstance).map(KeptPlaces.class::cast).findFirst();
    }

    /** @return what restoring changes */
    List<EObject> views() {
        return PlacedDiagram.views(diagram);
    }

    void restore() {
        places = new PlacedDiagram(diagram).arrange();
    }
}
