/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.drop;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.command.Feel;
import fi.polku.measure.EmotionRange;
import fi.polku.model.experience.Emotion;
import fi.polku.picture.layout.EmotionScale;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Rect;

/** An emotion on its way up or down the curve. */
final class Mood {

    /** Half the length of the mark that shows where an emotion will stand. */
    private static final double POINT = 10;
    private static final int STEPS = 12;

    private final Emotion emotion;
    private final EditingDomain domain;
    private final EmotionRange range;

    Mood(Emotion emotion, EditingDomain domain) {
        this.emotion = emotion;
        this.domain = domain;
        this.range = EmotionRange.of(emotion);
    }

    /** Goes as far up or down as the pointer, on what steps the emotion's scale has. */
    Drop dragged(EmotionScale scale, Point from, Point to) {
        double y = emotion.getValence() == null ? to.y()
                : scale.y(range.normalise(emotion.getValence())) + to.y() - from.y();
        double valence = EmotionRange.valence(emotion, scale.value(y));
        return new Drop(mark(from.x(), scale.y(range.normalise(valence))), Feel.of(domain, emotion, scale.value(y)),
                OptionalDouble.of(valence));
    }

    /** As little as makes a difference on the emotion's own scale. */
    Optional<Command> shifted(Direction direction) {
        int up = -direction.dy();
        double now = emotion.getValence() == null ? range.neutral() : emotion.getValence();
        double height = range.normalise(now);
        return IntStream.rangeClosed(1, STEPS).mapToDouble(step -> height + up * step / (double) STEPS)
                .filter(other -> (EmotionRange.valence(emotion, other) - now) * up > 0).boxed().findFirst()
                .map(other -> Feel.of(domain, emotion, other));
    }

    /** The mark that shows where an emotion will stand. */
    static Rect mark(double centre, double y) {
        return new Rect(centre - POINT, y, 2 * POINT, 0);
    }
}
