/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.emotion;

import fi.polku.model.experience.EmotionSource;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;
import fi.polku.rules.Words;

/** An observed emotion of which nobody says how it is known. */
public final class ObservedEmotionSource extends RuleOn<ObservedEmotion> {

    /** One for all engines. */
    public ObservedEmotionSource() {
        super("polku/observed-emotion-source", Severity.WARNING, ObservedEmotion.class, Reach.SELF);
    }

    @Override
    protected void look(ObservedEmotion observedEmotion, Inspection inspection) {
        if (observedEmotion.getSource() == EmotionSource.UNSPECIFIED && Words.areMissing(observedEmotion.getSourceDetail())
                && observedEmotion.eContainer() instanceof Touchpoint touchpoint) {
            inspection.report(observedEmotion, touchpoint);
        }
    }
}
