/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Text;

/** What a scene shows, without its nesting. */
final class Drawn {

    private final List<Mark> marks;

    private Drawn(List<Mark> marks) {
        this.marks = marks;
    }

    static Drawn in(Scene scene) {
        return new Drawn(scene.marks());
    }

    static Drawn in(Group group) {
        return new Drawn(group.marks());
    }

    List<Text> texts() {
        return all(Text.class);
    }

    List<Path> paths() {
        return all(Path.class);
    }

    List<Box> boxes() {
        return all(Box.class);
    }

    List<Group> groups() {
        return all(Group.class);
    }

    /** All written words, lines joined by blanks. */
    String words() {
        return String.join(" ", texts().stream().map(Text::text).toList());
    }

    Group group(String id) {
        return groups().stream().filter(group -> group.id().equals(id)).findFirst().orElseThrow();
    }

    Text text(String words) {
        return texts().stream().filter(text -> text.text().equals(words)).findFirst().orElseThrow();
    }

    private <T extends Mark> List<T> all(Class<T> kind) {
        return marks.stream().flatMap(Drawn::flat).filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Stream<Mark> flat(Mark mark) {
        return mark instanceof Group group ? Stream.concat(Stream.of(group), group.marks().stream().flatMap(Drawn::flat))
                : Stream.of(mark);
    }

    /** The room of everything in the scene. */
    List<Rect> rooms() {
        List<Rect> rooms = new ArrayList<>();
        texts().forEach(text -> rooms.add(text.bounds()));
        boxes().forEach(box -> rooms.add(box.bounds()));
        paths().forEach(path -> path.points().forEach(point -> rooms.add(new Rect(point.x(), point.y(), 0, 0))));
        return rooms;
    }
}
