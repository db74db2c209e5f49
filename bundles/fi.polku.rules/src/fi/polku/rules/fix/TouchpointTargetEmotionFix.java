/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.List;
import java.util.stream.Stream;

import fi.polku.model.experience.EmotionKind;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.TargetEmotion;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Finding;

/** Aims at one of the feelings that are worth most to a customer, or that a service is often meant to give. */
final class TouchpointTargetEmotionFix extends FixOn<Touchpoint> {

    private static final List<EmotionKind> AIMS = List.of(EmotionKind.SATISFACTION, EmotionKind.HAPPINESS, EmotionKind.TRUST,
            EmotionKind.RELIEF, EmotionKind.DELIGHT);

    TouchpointTargetEmotionFix() {
        super("polku/touchpoint-target-emotion", Touchpoint.class);
    }

    @Override
    Stream<Proposal> propose(Touchpoint touchpoint, Finding finding) {
        return AIMS.stream().map(kind -> choice(kind.getLiteral(), "touchpoint-target-emotion",
                change -> aim(touchpoint, kind, change), kind));
    }

    /** An aim that says nothing yet is given its word. */
    private static void aim(Touchpoint touchpoint, EmotionKind kind, Change change) {
        if (touchpoint.getTargetEmotions().isEmpty()) {
            TargetEmotion target = ExperienceFactory.eINSTANCE.createTargetEmotion();
            target.setKind(kind);
            change.add(touchpoint, Literals.TOUCHPOINT__TARGET_EMOTIONS, target);
        } else {
            change.set(touchpoint.getTargetEmotions().get(0), Literals.EMOTION__KIND, kind);
        }
    }
}
