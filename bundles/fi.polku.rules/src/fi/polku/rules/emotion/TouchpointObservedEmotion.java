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
        Journey journey = Journeys.of(touchpoint);
        boolean unknown = touchpoint.getObservedEmotions().stream()
                .allMatch(emotion -> emotion.getValence() == null && emotion.getKind() == EmotionKind.UNSPECIFIED);
        if (unknown && journey != null && journey.getState() == JourneyState.CURRENT && Influence.reaches(touchpoint)
                && touchpoint.getImportance() != Importance.MINOR) {
            inspection.report(touchpoint);
        }
    }
}
