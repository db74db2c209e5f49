/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import fi.polku.picture.scene.Rect;
import fi.polku.sirius.ViewpointPlugin;

/**
 * A diagram of this viewpoint whose parts stand where the picture of the same journey or blueprint has them. Sirius has no
 * expressions for positions, and the layouts that it has of its own know nothing of columns, rows and emotions.
 */
final class PlacedDiagram {

    /** How far the contents of a container begin from its upper left corner, in pixels: a constant of Sirius. */
    private static final double INSET = 5;

    private final EObject diagram;
    private final Places places;
    private final Map<EObject, EObject> views = new HashMap<>();
    private final Map<EObject, Rect> absolute = new HashMap<>();
    private final Map<EObject, Rect> placed = new HashMap<>();

    /** @param diagram Sirius's {@code DSemanticDiagram} */
    PlacedDiagram(EObject diagram) {
        this.diagram = diagram;
        this.places = Places.of(Feature.object(diagram, "target"));
    }

    /** @return whether a diagram belongs to this viewpoint */
    static boolean isOurs(EObject diagram) {
        EObject description = Feature.object(diagram, "description");
        return description != null && description.eResource() != null && description.eResource().getURI().toString()
                .endsWith(ViewpointPlugin.ID + "/" + ViewpointPlugin.DESCRIPTION);
    }

    /** @return GMF's diagrams that show a diagram of Sirius, of which there is one as a rule */
    static List<EObject> views(EObject diagram) {
        return Feature.objects(diagram, "ownedAnnotationEntries").stream().map(entry -> Feature.object(entry, "data"))
                .filter(data -> Feature.of(data, "edges") != null).toList();
    }

    /**
     * Puts everything that has a view into its place.
     *
     * @return the bounds of the views, and where they are now
     */
    Map<EObject, Rect> arrange() {
        List<EObject> shown = views(diagram);
        shown.forEach(this::collect);
        arrange(Feature.objects(diagram, "ownedDiagramElements"), 0, 0);
        shown.stream().flatMap(view -> Feature.objects(view, "edges").stream()).forEach(this::lead);
        // Sirius's mark on diagrams that were never opened: it would arrange them by itself at their first opening.
        diagram.eAdapters().removeIf(mark -> mark.getClass().getSimpleName().equals("NotYetOpenedDiagramAdapter"));
        return placed;
    }

    private void collect(EObject view) {
        for (EObject child : Feature.objects(view, "children")) {
            EObject element = Feature.object(child, "element");
            if (element != null && Feature.of(Feature.object(child, "layoutConstraint"), "width") != null) {
                views.putIfAbsent(element, child);
            }
            collect(child);
        }
    }

    private void arrange(List<EObject> elements, double left, double top) {
        for (EObject element : elements) {
            Optional<Rect> place = places.of(Feature.mapping(element), Feature.object(element, "target"));
            if (place.isPresent() && views.containsKey(element)) {
                absolute.put(element, place.get());
                put(Feature.object(views.get(element), "layoutConstraint"), place.get().moved(-left, -top));
                arrange(Feature.objects(element, "ownedDiagramElements"), place.get().x() + INSET, place.get().y() + INSET);
            }
        }
    }

    /** @return where GMF's bounds are */
    static Rect place(EObject bounds) {
        return new Rect((int) Feature.of(bounds, "x"), (int) Feature.of(bounds, "y"), (int) Feature.of(bounds, "width"),
                (int) Feature.of(bounds, "height"));
    }

    private void put(EObject bounds, Rect place) {
        Feature.set(bounds, "x", (int) place.x());
        Feature.set(bounds, "y", (int) place.y());
        Feature.set(bounds, "width", (int) place.width());
        Feature.set(bounds, "height", (int) place.height());
        placed.put(bounds, place(bounds));
    }

    private void lead(EObject edge) {
        EObject shown = Feature.object(edge, "element");
        EObject source = Feature.object(shown, "sourceNode");
        EObject target = Feature.object(shown, "targetNode");
        if (absolute.containsKey(source) && absolute.containsKey(target)) {
            places.route(Feature.object(shown, "target"), Feature.object(source, "target"), Feature.object(target, "target"))
                    .ifPresent(points -> {
                        new Route(points, absolute.get(source), absolute.get(target)).on(edge);
                        places.name(Feature.object(shown, "target")).ifPresent(name -> new RouteName(name, points).on(edge));
                    });
        }
    }
}
