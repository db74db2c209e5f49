/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.emotion;

import fi.polku.model.experience.EmotionKind;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.TargetEmotion;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Influence;
import fi.polku.rules.Inspection;
import fi.polku.rules.Journeys;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;
import fi.polku.rules.Words;

/** A touchpoint of which nobody has said what is meant to be felt there. */
public final class TouchpointTargetEmotion extends RuleOn<Touchpoint> {

    /** One for all engines. */
    public TouchpointTargetEmotion() {
        super("polku/touchpoint-target-emotion", Severity.WARNING, Touchpoint.class,
                Reach.SELF.inside()
                        .and(Reach.SELF.above(Literals.JOURNEY__STATE, Literals.JOURNEY__FUTURE_TWIN)));
    }

    @Override
    protected void look(Touchpoint touchpoint, Inspection inspection) {
        for (TargetEmotion emotion : touchpoint.getTargetEmotions()) {
            if (saysSomething(emotion)) {
                return;
            }
        }
        if (Influence.reaches(touchpoint) && !hasItsTargetsInAFutureTwin(touchpoint)) {
            inspection.report(touchpoint);
        }
    }

    private static boolean saysSomething(TargetEmotion emotion) {
        return emotion.getKind() != EmotionKind.UNSPECIFIED || emotion.getValence() != null
                || !Words.areMissing(emotion.getName());
    }

    private static boolean hasItsTargetsInAFutureTwin(Touchpoint touchpoint) {
        Journey journey = Journeys.of(touchpoint);
        return journey != null && Journeys.hasFutureTwin(journey);
    }
}
