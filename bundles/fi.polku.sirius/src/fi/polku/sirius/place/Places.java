/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.picture.layout.FlowLine;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Subject;

/**
 * Where everything stands in a diagram of this viewpoint: where the picture of the same journey or blueprint has it. The
 * picture counts in points, a screen in pixels of 1/96 inch.
 * <p>
 * The name of a mapping says what of its element it shows: {@code touchpoint} the whole, {@code touchpoint.owner} the
 * touchpoint's owner; {@code row.}, {@code head.}, {@code line.} and {@code name.} begin the names of a row, the cell with
 * its name, a line between rows and the name of such a line.
 */
public final class Places {

    private static final double PIXELS = 96.0 / 72;
    private static final double MARGIN = 12;

    private final Map<Subject, Rect> places = new HashMap<>();
    private final Map<Object, List<Point>> routes = new HashMap<>();
    private final double left;
    private final double top;

    /** Those of a diagram that begins with this row of the picture: it has no heading. */
    Places(Rect first) {
        left = first.x() - MARGIN;
        top = first.y() - MARGIN;
    }

    /**
     * @param target what the diagram shows: a journey or a service blueprint
     * @return where its parts stand; nowhere when it is anything else
     */
    public static Places of(EObject target) {
        Locale language = Locale.getDefault(Locale.Category.DISPLAY);
        return target instanceof Journey journey ? new JourneyPlaces(journey, language).places()
                : target instanceof ServiceBlueprint blueprint ? new BlueprintPlaces(blueprint, language).places()
                : new Places(new Rect(0, 0, 0, 0));
    }

    /**
     * @param mapping name of a mapping
     * @param element what it shows
     * @return the place in whole pixels from the diagram's upper left corner; empty when the picture has none for it
     */
    public Optional<Rect> of(String mapping, EObject element) {
        return element instanceof Element shown ? Optional.ofNullable(places.get(new Subject(shown, part(mapping))))
                .map(this::pixels) : Optional.empty();
    }

    /** @return where the picture shows something, in points */
    Optional<Rect> known(Subject subject) {
        return Optional.ofNullable(places.get(subject));
    }

    /** @return the middle of an arrow's name; empty when it has none */
    Optional<Point> name(EObject shown) {
        return known(new Subject(shown instanceof Element element ? element : null, "name")).map(this::pixels)
                .map(name -> new Point(name.centreX(), name.centreY()));
    }

    /**
     * @param shown the element that an arrow shows
     * @param source where it starts
     * @param target where it ends
     * @return the way that it takes, from edge to edge; empty when the picture has none for it
     */
    Optional<List<Point>> route(EObject shown, EObject source, EObject target) {
        return Optional.ofNullable(routes.getOrDefault(shown, routes.get(Arrays.asList(source, target))))
                .map(points -> points.stream().map(this::pixels).toList());
    }

    /** Everything that the picture shows, where it shows it. */
    void addAll(Scene scene) {
        scene.groups().filter(group -> group.subject() != null)
                .forEach(group -> places.putIfAbsent(group.subject(), group.bounds()));
    }

    void put(Element element, String part, Rect points) {
        places.put(new Subject(element, part), points);
    }

    void put(FlowLine line) {
        routes.put(line.flow() == null ? Arrays.asList(line.source(), line.target()) : line.flow(), line.points());
    }

    private static String part(String mapping) {
        int dot = mapping.indexOf('.');
        return dot < 0 ? "" : mapping.matches("(row|head|line|name)\\..*") ? mapping : mapping.substring(dot + 1);
    }

    private Rect pixels(Rect points) {
        Point start = pixels(new Point(points.x(), points.y()));
        Point end = pixels(new Point(points.right(), points.bottom()));
        return new Rect(start.x(), start.y(), end.x() - start.x(), end.y() - start.y());
    }

    private Point pixels(Point point) {
        return new Point(Math.round((point.x() - left) * PIXELS), Math.round((point.y() - top) * PIXELS));
    }
}
