/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.raster;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Scene;

/** Finds the marks of a part of a scene: the page is cut into fields, and each knows what reaches into it. */
final class MarkIndex {

    /** How far ink may reach out of the bounds of a mark: half a thick line, a head, a letter from another font. */
    private static final double REACH = 24;
    private static final double FIELD = 320;

    private final List<Mark> marks = new ArrayList<>();
    private final List<Rect> rooms = new ArrayList<>();
    private final BitSet[][] fields;

    MarkIndex(Scene scene) {
        fields = new BitSet[count(scene.width())][count(scene.height())];
        for (BitSet[] column : fields) {
            for (int y = 0; y < column.length; y++) {
                column[y] = new BitSet();
            }
        }
        scene.marks().forEach(this::add);
    }

    /** @return what may be seen there, the first at the back */
    Stream<Mark> in(Rect part) {
        BitSet found = new BitSet(marks.size());
        for (int x = column(part.x()); x <= column(part.right()); x++) {
            for (int y = row(part.y()); y <= row(part.bottom()); y++) {
                found.or(fields[x][y]);
            }
        }
        return found.stream().filter(i -> rooms.get(i).overlaps(part)).mapToObj(marks::get);
    }

    private void add(Mark mark) {
        if (mark instanceof Group group) {
            group.marks().forEach(this::add);
            return;
        }
        Rect room = mark.bounds().inset(-REACH);
        for (int x = column(room.x()); x <= column(room.right()); x++) {
            for (int y = row(room.y()); y <= row(room.bottom()); y++) {
                fields[x][y].set(marks.size());
            }
        }
        marks.add(mark);
        rooms.add(room);
    }

    private int column(double x) {
        return Math.max(0, Math.min(fields.length - 1, (int) (x / FIELD)));
    }

    private int row(double y) {
        return Math.max(0, Math.min(fields[0].length - 1, (int) (y / FIELD)));
    }

    private static int count(double length) {
        return (int) (length / FIELD) + 1;
    }
}
