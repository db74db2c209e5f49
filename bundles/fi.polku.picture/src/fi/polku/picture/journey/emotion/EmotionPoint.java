/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.emotion;

import java.util.List;
import java.util.OptionalDouble;

import fi.polku.measure.CurvePoint;
import fi.polku.picture.journey.sheet.Column;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Point;
import fi.polku.picture.theme.Pens;

/**
 * The two points of one column; y counts from the best value.
 *
 * @param column where they stand
 * @param values what is meant to be felt and what is felt there
 */
record EmotionPoint(Column column, CurvePoint values) {

    /** @return the point of what is meant to be felt; none when that isn't known */
    List<Point> target() {
        return point(values.target());
    }

    /** @return the point of what is felt; none when that isn't known */
    List<Point> observed() {
        return point(values.observed());
    }

    /** @return the way from what is felt to what is meant to be felt; nothing when one of them isn't known */
    List<Mark> gap() {
        return target().isEmpty() || observed().isEmpty() ? List.of()
                : List.of(Path.line(Pens.RULE, target().get(0), observed().get(0)));
    }

    private List<Point> point(OptionalDouble value) {
        return value.isEmpty() ? List.of() : List.of(new Point(column.centre(), EmotionField.y(value.getAsDouble())));
    }
}
