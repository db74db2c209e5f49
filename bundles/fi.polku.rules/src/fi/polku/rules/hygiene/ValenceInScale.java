/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.hygiene;

import fi.polku.measure.EmotionRange;
import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A feeling that lies beyond the ends of its scale. */
public final class ValenceInScale extends RuleOn<Emotion> {

    /** One for all engines. */
    public ValenceInScale() {
        super("polku/valence-in-scale", Severity.ERROR, Emotion.class,
                Reach.SELF.to(Literals.EMOTION__SCALE)
                        .and(Reach.SELF.above(Literals.EXPERIENCE_MODEL__EMOTION_SCALE)
                                .to(Literals.EXPERIENCE_MODEL__EMOTION_SCALE)));
    }

    @Override
    protected void look(Emotion emotion, Inspection inspection) {
        Double valence = emotion.getValence();
        if (valence == null || !(emotion.eContainer() instanceof Touchpoint touchpoint)) {
            return;
        }
        EmotionRange range = EmotionRange.of(emotion);
        if (!(valence >= range.minimum() && valence <= range.maximum())) {
            inspection.report(emotion, touchpoint, valence, range.minimum(), range.maximum());
        }
    }
}
