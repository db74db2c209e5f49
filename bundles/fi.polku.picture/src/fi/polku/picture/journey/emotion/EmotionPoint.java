/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.emotion;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.TargetEmotion;
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
 * @param meant what is meant to be felt there
 * @param felt what is felt there
 */
record EmotionPoint(Column column, Feelings<TargetEmotion> meant, Feelings<ObservedEmotion> felt) {

    /** How far a target stands out around what is felt, in points. */
    private static final double RING = 4;

    /** @return the point of what is meant to be felt; none when that isn't known */
    List<Point> target() {
        return point(meant);
    }

    /** @return the point of what is felt; none when that isn't known */
    List<Point> observed() {
        return point(felt);
    }

    /** @return the way from what is felt to what is meant to be felt; nothing when one of them isn't known */
    List<Mark> gap() {
        return target().isEmpty() || observed().isEmpty() ? List.of()
                : List.of(Path.line(Pens.RULE, target().get(0), observed().get(0)));
    }

    /** @return the dot of what is meant to be felt; a ring around the other where that would hide it */
    List<Mark> targetDot(EmotionLine line) {
        return dot(line, isTargetHidden(line) ? EmotionLine.OBSERVED.size() + 2 * RING : line.size(), target(), meant,
                Literals.TOUCHPOINT__TARGET_EMOTIONS);
    }

    /** @return the dot of what is felt */
    List<Mark> observedDot() {
        return dot(EmotionLine.OBSERVED, EmotionLine.OBSERVED.size(), observed(), felt,
                Literals.TOUCHPOINT__OBSERVED_EMOTIONS);
    }

    /** A dot shows the valence of its one emotion; a mean of several belongs to none of them. */
    private static List<Mark> dot(EmotionLine line, double size, List<Point> points, Feelings<?> feelings,
            EStructuralFeature several) {
        if (points.isEmpty()) {
            return List.of();
        }
        List<? extends Emotion> known = feelings.emotions().stream()
                .filter(emotion -> emotion.getValence() != null && !emotion.getValence().isNaN()).toList();
        return known.size() == 1 ? line.dot(points.get(0), size, Subject.of(known.get(0), Literals.EMOTION__VALENCE))
                : line.dot(points.get(0), size, Subject.of(feelings.touchpoint(), several));
    }

    private boolean isTargetHidden(EmotionLine line) {
        return !target().isEmpty() && !observed().isEmpty() && Math.abs(target().get(0).y() - observed().get(0).y())
                < (line.size() + EmotionLine.OBSERVED.size()) / 2;
    }

    private List<Point> point(Feelings<?> feelings) {
        return feelings.value().isEmpty() ? List.of()
                : List.of(new Point(column.centre(), EmotionField.y(feelings.value().getAsDouble())));
    }
}
