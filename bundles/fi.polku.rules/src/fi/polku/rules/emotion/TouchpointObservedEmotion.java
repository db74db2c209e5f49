/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.emotion;

import fi.polku.model.experience.EmotionKind;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Importance;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyState;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Influence;
import fi.polku.rules.Inspection;
import fi.polku.rules.Journeys;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A touchpoint of today of which nobody knows what is felt there. */
public final class TouchpointObservedEmotion extends RuleOn<Touchpoint> {

    /** One for all engines. */
    public TouchpointObservedEmotion() {
        super("polku/touchpoint-observed-emotion", Severity.WARNING, Touchpoint.class,
                Reach.SELF.inside()
                        .and(Reach.SELF.above(Literals.JOURNEY__STATE)));
    }

    @Override
    protected void look(Touchpoint touchpoint, Inspection inspection) {
        if (isUnknown(touchpoint) && Influence.reaches(touchpoint) && touchpoint.getImportance() != Importance.MINOR) {
            Journey journey = Journeys.of(touchpoint);
            if (journey != null && journey.getState() == JourneyState.CURRENT) {
                inspection.report(touchpoint);
            }
        }
    }

    private static boolean isUnknown(Touchpoint touchpoint) {
        for (ObservedEmotion emotion : touchpoint.getObservedEmotions()) {
            if (emotion.getValence() != null || emotion.getKind() != EmotionKind.UNSPECIFIED) {
                return false;
            }
        }
        return true;
    }
}
