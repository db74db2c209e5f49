/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Marks that belong together, as a rule everything that shows one element of the model or one part of it.
 *
 * @param subject what the group shows; null when it stands for nothing in the model
 * @param title short text for people who can't see the picture; may be empty
 * @param description longer text, shown by viewers when the pointer rests on the group; may be empty
 * @param bounds the room that the group has in the picture, whether its marks fill it or not
 * @param marks what is drawn, the first at the back; none where there is only room for something
 */
public record Group(Subject subject, String title, String description, Rect bounds, List<Mark> marks) implements Mark {

    public Group {
        marks = List.copyOf(marks);
    }

    /** A group that has no more room than its marks, of which there is one at least. */
    public Group(Subject subject, String title, String description, List<Mark> marks) {
        this(subject, title, description, marks.stream().map(Mark::bounds).reduce(Rect::union).orElseThrow(), marks);
    }

    /** @return id of the element that the group shows as a whole; empty when it shows none or the element has no id */
    public String id() {
        return subject == null || !subject.isWhole() || subject.element().getId() == null ? "" : subject.element().getId();
    }

    /** @return the group and all groups inside it, outer ones first */
    public Stream<Group> groups() {
        return groups(List.of(this));
    }

    /** @return the texts of the group and of all groups inside it, in the order in which they are drawn */
    public Stream<Text> texts() {
        return texts(marks);
    }

    static Stream<Text> texts(List<Mark> marks) {
        return marks.stream().flatMap(mark -> mark instanceof Group group ? group.texts()
                : mark instanceof Text text ? Stream.of(text) : Stream.empty());
    }

    static Stream<Group> groups(List<Mark> marks) {
        List<Group> groups = new ArrayList<>();
        collect(marks, groups);
        return groups.stream();
    }

    private static void collect(List<Mark> marks, List<Group> groups) {
        for (Mark mark : marks) {
            if (mark instanceof Group group) {
                groups.add(group);
                collect(group.marks, groups);
            }
        }
    }

    @Override
    public Group moved(double dx, double dy) {
        return new Group(subject, title, description, bounds.moved(dx, dy), Mark.moved(marks, dx, dy));
    }
}
