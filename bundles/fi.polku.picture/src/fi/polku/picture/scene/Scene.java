/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.scene;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A picture, laid out: everything a renderer needs and nothing it has to work out. All lengths are points (1/72 inch),
 * x grows to the right and y downwards, the origin is the top left corner of the page.
 *
 * @param width width of the page, above 0
 * @param height height of the page, above 0
 * @param title what the picture shows, for people who can't see it
 * @param description a longer text for people who can't see it; may be empty
 * @param language language of the picture's own texts
 * @param background colour of the page
 * @param marks what is drawn, the first at the back
 */
public record Scene(double width, double height, String title, String description, Locale language, Colour background,
        List<Mark> marks) {

    public Scene {
        marks = List.copyOf(marks);
    }

    /** @return all groups of the picture in the order in which they are drawn, outer ones before those inside them */
    public Stream<Group> groups() {
        return Group.groups(marks);
    }

    /** @return all texts of the picture in the order in which they are drawn */
    public Stream<Text> texts() {
        return Group.texts(marks);
    }
}
