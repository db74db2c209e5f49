/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.row;

import java.util.ArrayList;
import java.util.List;

import fi.polku.picture.layout.Piece;
import fi.polku.picture.layout.Span;
import fi.polku.picture.scene.Mark;

/** A line of a row that holds pieces beside one another as long as they don't meet. */
final class PromiseLane {

    private final List<Span<Piece>> spans = new ArrayList<>();

    boolean hasRoomFor(Span<Piece> span) {
        return spans.stream().allMatch(other -> span.right() <= other.x() || other.right() <= span.x());
    }

    void add(Span<Piece> span) {
        spans.add(span);
    }

    Piece piece(double width) {
        List<Mark> marks = new ArrayList<>();
        spans.forEach(span -> marks.addAll(span.element().at(span.x(), 0)));
        return new Piece(width, spans.stream().mapToDouble(span -> span.element().height()).max().orElse(0), marks);
    }
}
