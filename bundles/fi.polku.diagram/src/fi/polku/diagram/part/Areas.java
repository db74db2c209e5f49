/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.part;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import fi.polku.model.experience.Element;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Subject;

/**
 * Finds the places of a picture that can be pointed at. What an element shows inside its own place belongs to that place;
 * rows and the ground of the curve are empty space.
 */
final class Areas {

    private final Map<Area, Group> places = new LinkedHashMap<>();
    private final Map<Subject, Integer> seen = new HashMap<>();
    private final Predicate<Group> passes;

    private Areas(Predicate<Group> passes) {
        this.passes = passes;
    }

    /**
     * @param passes says of a group that shows something whether it is a place to point at
     * @return the places in the order in which they are drawn
     */
    static Map<Area, Group> in(Scene scene, Predicate<Group> passes) {
        Areas areas = new Areas(passes);
        areas.collect(scene.marks(), null);
        return areas.places;
    }

    private void collect(List<Mark> marks, Element within) {
        for (Mark mark : marks) {
            if (mark instanceof Group group) {
                Subject subject = group.subject();
                boolean isGround = subject != null && isGround(subject);
                boolean isPlace = subject != null && !isGround && subject.element() != within && passes.test(group);
                if (isPlace) {
                    places.put(new Area(subject, seen.merge(subject, 1, Integer::sum) - 1), group);
                }
                collect(group.marks(), isGround ? null : isPlace ? subject.element() : within);
            }
        }
    }

    private static boolean isGround(Subject subject) {
        return subject.part().startsWith(Subject.ROW) || subject.part().equals(Subject.CURVE);
    }
}
