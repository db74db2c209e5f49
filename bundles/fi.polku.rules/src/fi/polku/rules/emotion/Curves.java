/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.emotion;

import java.util.IdentityHashMap;
import java.util.Map;

import fi.polku.measure.EmotionCurve;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;

/** The emotion curves of journeys, each counted once in a check. */
final class Curves {

    /** Of rules on journeys. */
    static final Reach REACH = Reach.SELF.inside().to(Literals.EMOTION__SCALE).and(
            Reach.SELF.above(Literals.EXPERIENCE_MODEL__EMOTION_SCALE).to(Literals.EXPERIENCE_MODEL__EMOTION_SCALE));

    private final Map<Journey, EmotionCurve> curves = new IdentityHashMap<>();

    /** That of the journey's main persona. */
    static EmotionCurve of(Journey journey, Inspection inspection) {
        return inspection.once(Curves.class, model -> new Curves()).curves.computeIfAbsent(journey, EmotionCurve::of);
    }
}
