/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.emotion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import fi.polku.measure.EmotionCurve;
import fi.polku.model.experience.TargetEmotion;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Column;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Point;

/**
 * The words at the points. Those of a column's upper point stand above both curves and those of the lower one below
 * them, within the column, so that no words meet others or hide a line.
 */
final class EmotionWords {

    private static final double CLEARANCE = 10;

    private final Sheet sheet;
    private final EmotionRemarks remarks;
    private final List<Point> lines;
    private final List<Mark> marks = new ArrayList<>();
    private double top = EmotionField.y(1) - CLEARANCE;
    private double bottom = EmotionField.y(-1) + CLEARANCE;

    /** @param lines points close together on the lines that the words must leave free */
    EmotionWords(Sheet sheet, EmotionCurve curve, List<Point> lines) {
        this.sheet = sheet;
        this.remarks = new EmotionRemarks(sheet, curve);
        this.lines = lines.stream().sorted(Comparator.comparingDouble(Point::x)).toList();
    }

    List<Mark> marks() {
        return marks;
    }

    /** @return y of the upper edge of everything so far */
    double top() {
        return top;
    }

    /** @return y of the lower edge of everything so far */
    double bottom() {
        return bottom;
    }

    void add(EmotionPoint point) {
        EmotionTags tags = new EmotionTags(sheet, point.column().width());
        List<TargetEmotion> targets = point.meant().emotions();
        boolean designed = targets.stream().anyMatch(TargetEmotion::isDesignedPeak);
        Piece target = tags.target(designed ? List.of(sheet.text("emotion.designedPeak")) : List.of(), targets);
        Piece observed = tags.observed(remarks.at(point.felt().touchpoint()), point.felt().emotions());
        double meant = value(point.meant());
        double felt = value(point.felt());
        boolean both = point.meant().isThere() && point.felt().isThere();
        boolean observedUp = both ? felt > meant : felt >= 0;
        boolean targetUp = both ? !observedUp : meant >= 0;
        place(target, point.column(), meant, targetUp);
        place(observed, point.column(), felt, observedUp);
    }

    private void place(Piece words, Column column, double value, boolean up) {
        if (words.isEmpty()) {
            return;
        }
        double reach = words.width() / 2 + CLEARANCE / 2;
        double edge = EmotionField.y(value);
        for (int i = firstBeyond(column.centre() - reach); i < lines.size(); i++) {
            Point point = lines.get(i);
            if (point.x() >= column.centre() + reach) {
                break;
            }
            edge = up ? Math.min(edge, point.y()) : Math.max(edge, point.y());
        }
        double from = up ? edge - CLEARANCE - words.height() : edge + CLEARANCE;
        marks.addAll(words.at(column.centre() - words.width() / 2, from));
        top = Math.min(top, from - CLEARANCE);
        bottom = Math.max(bottom, from + words.height() + CLEARANCE);
    }

    /** @return index of the first point to the right of x */
    private int firstBeyond(double x) {
        int from = 0;
        int to = lines.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (lines.get(middle).x() > x) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /** Words without a value stand at the neutral line. */
    private static double value(Feelings<?> feelings) {
        return feelings.value().orElse(0);
    }
}
