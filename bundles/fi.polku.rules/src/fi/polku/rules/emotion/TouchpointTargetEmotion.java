/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.emotion;

import org.eclipse.emf.ecore.EObject;

import fi.polku.model.experience.EmotionKind;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyState;
import fi.polku.model.experience.TargetEmotion;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Influence;
import fi.polku.rules.Inspection;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A touchpoint of which nobody has said what is meant to be felt there. */
public final class TouchpointTargetEmotion extends RuleOn<Touchpoint> {

    /** One for all engines. */
    public TouchpointTargetEmotion() {
        super("polku/touchpoint-target-emotion", Severity.WARNING, Touchpoint.class);
    }

    @Override
    protected void look(Touchpoint touchpoint, Inspection inspection) {
        boolean aimless = touchpoint.getTargetEmotions().stream().noneMatch(TouchpointTargetEmotion::saysSomething);
        if (aimless && Influence.reaches(touchpoint) && !hasItsTargetsInAFutureTwin(touchpoint)) {
            inspection.report(touchpoint);
        }
    }

    private static boolean saysSomething(TargetEmotion emotion) {
        return emotion.getKind() != EmotionKind.UNSPECIFIED || emotion.getValence() != null
                || emotion.getName() != null && !emotion.getName().isBlank();
    }

    private static boolean hasItsTargetsInAFutureTwin(Touchpoint touchpoint) {
        EObject at = touchpoint;
        while (at != null && !(at instanceof Journey)) {
            at = at.eContainer();
        }
        return at instanceof Journey journey && journey.getState() == JourneyState.CURRENT
                && journey.getFutureTwin() != null && journey.getFutureTwin() != journey;
    }
}
