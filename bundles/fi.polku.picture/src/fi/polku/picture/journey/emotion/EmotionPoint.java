/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.emotion;

import java.util.List;
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.measure.CurvePoint;
import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Column;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Subject;
import fi.polku.picture.theme.Pens;

/**
 * The two points of one column; y counts from the best value.
 *
 * @param column where they stand
 * @param values what is meant to be felt and what is felt there
 */
record EmotionPoint(Column column, CurvePoint values) {

    /** How far a target stands out around what is felt, in points. */
    private static final double RING = 4;

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

    /** @return the dot of what is meant to be felt; a ring around the other where that would hide it */
    List<Mark> targetDot(Sheet sheet) {
        double size = isTargetHidden() ? EmotionLine.OBSERVED.size() + 2 * RING : EmotionLine.TARGET.size();
        return dot(sheet, EmotionLine.TARGET, size, target(), values.touchpoint().getTargetEmotions(),
                Literals.TOUCHPOINT__TARGET_EMOTIONS);
    }

    /** @return the dot of what is felt */
    List<Mark> observedDot(Sheet sheet) {
        return dot(sheet, EmotionLine.OBSERVED, EmotionLine.OBSERVED.size(), observed(),
                values.touchpoint().getObservedEmotions(), Literals.TOUCHPOINT__OBSERVED_EMOTIONS);
    }

    /** A dot shows the valence of its one emotion; a mean of several belongs to none of them. */
    private List<Mark> dot(Sheet sheet, EmotionLine line, double size, List<Point> points,
            List<? extends Emotion> emotions, EStructuralFeature several) {
        if (points.isEmpty()) {
            return List.of();
        }
        List<? extends Emotion> felt = emotions.stream().filter(sheet::shows)
                .filter(emotion -> emotion.getValence() != null && !emotion.getValence().isNaN()).toList();
        return felt.size() == 1 ? line.dot(points.get(0), size, Subject.of(felt.get(0), Literals.EMOTION__VALENCE))
                : line.dot(points.get(0), size, Subject.of(values.touchpoint(), several));
    }

    private boolean isTargetHidden() {
        return !target().isEmpty() && !observed().isEmpty() && Math.abs(target().get(0).y() - observed().get(0).y())
                < (EmotionLine.TARGET.size() + EmotionLine.OBSERVED.size()) / 2;
    }

    private List<Point> point(OptionalDouble value) {
        return value.isEmpty() ? List.of() : List.of(new Point(column.centre(), EmotionField.y(value.getAsDouble())));
    }
}
