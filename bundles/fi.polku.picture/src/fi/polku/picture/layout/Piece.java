/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.layout;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.model.experience.Element;
import fi.polku.picture.scene.Box;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Subject;
import fi.polku.picture.scene.Text;
import fi.polku.picture.text.Measure;

/**
 * A part of a picture that knows its size but not yet its place: its marks are laid out from its own top left corner.
 * Pieces are put together first and placed last, so that whatever stands below makes room for what grew above.
 *
 * @param width width in points
 * @param height height in points
 * @param marks what is drawn, the first at the back
 */
public record Piece(double width, double height, List<Mark> marks) {

    /** Nothing at all. */
    public static final Piece EMPTY = new Piece(0, 0, List.of());

    public Piece {
        marks = List.copyOf(marks);
    }

    /**
     * @param text any text; null or blank gives {@link #EMPTY}
     * @param style how it is set
     * @param width room that the lines are wrapped to, in points
     * @return the wrapped text, as wide as the room
     */
    public static Piece text(String text, TextStyle style, double width) {
        return text(text, style, width, Text.Anchor.START);
    }

    /** @return the wrapped text, aligned to the start, the middle or the end of the room */
    public static Piece text(String text, TextStyle style, double width, Text.Anchor anchor) {
        List<String> lines = Measure.wrap(text, style.font(), width);
        if (lines.isEmpty()) {
            return EMPTY;
        }
        double x = switch (anchor) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        List<Mark> marks = new ArrayList<>();
        for (String line : lines) {
            marks.add(new Text(x, style.baseline() + marks.size() * style.lineHeight(), line, style.font(), style.colour(),
                    anchor, Measure.width(line, style.font())));
        }
        return new Piece(width, lines.size() * style.lineHeight(), marks);
    }

    /** @return the wrapped text, aligned as said, in a room no wider than its longest line */
    public static Piece snug(String text, TextStyle style, double width, Text.Anchor anchor) {
        double longest = Measure.wrap(text, style.font(), width).stream()
                .mapToDouble(line -> Measure.width(line, style.font())).max().orElse(0);
        return text(text, style, longest, anchor);
    }

    /** @return the pieces below one another, left edges aligned, with the gap between those that aren't empty */
    public static Piece stack(double gap, List<Piece> pieces) {
        List<Mark> marks = new ArrayList<>();
        double width = 0;
        double y = 0;
        for (Piece piece : pieces) {
            if (!piece.isEmpty()) {
                y += y > 0 ? gap : 0;
                marks.addAll(piece.at(0, y));
                y += piece.height;
                width = Math.max(width, piece.width);
            }
        }
        return new Piece(width, y, marks);
    }

    /** @return the pieces beside one another, top edges aligned, with the gap between those that aren't empty */
    public static Piece row(double gap, List<Piece> pieces) {
        List<Mark> marks = new ArrayList<>();
        double height = 0;
        double x = 0;
        for (Piece piece : pieces) {
            if (!piece.isEmpty()) {
                x += x > 0 ? gap : 0;
                marks.addAll(piece.at(x, 0));
                x += piece.width;
                height = Math.max(height, piece.height);
            }
        }
        return new Piece(x, height, marks);
    }

    /** @return whether it takes no room */
    public boolean isEmpty() {
        return height == 0;
    }

    /** @return the same piece with empty room on every side */
    public Piece padded(double horizontal, double vertical) {
        return new Piece(width + 2 * horizontal, height + 2 * vertical, at(horizontal, vertical));
    }

    /** @return the same piece in the middle of a room this wide */
    public Piece centred(double room) {
        return new Piece(room, height, at((room - width) / 2, 0));
    }

    /** @return the same piece on a rectangle of its size; fill and pen may be null */
    public Piece on(Colour fill, Pen pen, double radius) {
        List<Mark> all = new ArrayList<>();
        all.add(new Box(new Rect(0, 0, width, height), radius, fill, pen));
        all.addAll(marks);
        return new Piece(width, height, all);
    }

    /** @return the same piece with room to spare below, at least as high as said */
    public Piece atLeast(double minimumHeight) {
        return new Piece(width, Math.max(height, minimumHeight), marks);
    }

    /**
     * @param subject what it shows; null for nothing in the model
     * @param title short text for people who can't see it; null counts as empty
     * @param description longer text; null counts as empty
     * @return the same piece as one group
     */
    public Piece group(Subject subject, String title, String description) {
        Group group = new Group(subject, Measure.oneLine(title), description == null ? "" : description,
                new Rect(0, 0, width, height), marks);
        return new Piece(width, height, List.of(group));
    }

    /** @return the same piece as what the element says in this feature; nothing stays nothing */
    public Piece showing(Element element, EStructuralFeature feature) {
        return isEmpty() ? this : group(Subject.of(element, feature), "", "");
    }

    /** @return its marks with its top left corner at this point */
    public List<Mark> at(double x, double y) {
        return x == 0 && y == 0 ? marks : Mark.moved(marks, x, y);
    }
}
