/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.polku.picture.layout.Piece;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Text;
import fi.polku.picture.text.Measure;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** What the signs of a picture mean; only those that it shows. */
public final class Legend {

    private static final double HEIGHT = 20;

    private final Map<String, Piece> entries = new LinkedHashMap<>();

    /**
     * Adds a sign unless its meaning is explained already.
     *
     * @param sign as the picture draws it, at most 20 points high
     * @param meaning what it means, in a few words
     */
    public void add(Piece sign, String meaning) {
        List<Mark> marks = new ArrayList<>(sign.at(0, (HEIGHT - sign.height()) / 2));
        double width = Measure.width(meaning, Type.DETAIL.font());
        marks.add(new Text(sign.width() + Space.MEDIUM, HEIGHT / 2 + Type.DETAIL.font().size() * 0.36, meaning,
                Type.DETAIL.font(), Type.DETAIL.colour(), Text.Anchor.START, width));
        entries.putIfAbsent(meaning, new Piece(sign.width() + Space.MEDIUM + width, HEIGHT, marks));
    }

    /** @return the entries beside one another, in as many lines as the width in points asks for */
    public Piece piece(double width) {
        List<Mark> marks = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (Piece entry : entries.values()) {
            if (x > 0 && x + entry.width() > width) {
                x = 0;
                y += HEIGHT + Space.SMALL;
            }
            marks.addAll(entry.at(x, y));
            x += entry.width() + Space.HUGE;
        }
        return entries.isEmpty() ? Piece.EMPTY : new Piece(width, y + HEIGHT, marks);
    }
}
