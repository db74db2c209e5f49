/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.measure.EmotionRange;
import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyState;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.TargetEmotion;
import fi.polku.rules.Influence;

/** The steps and the aims of a journey as it is, to be turned into what it should be. What was found out stays behind. */
final class FutureCopy extends EcoreUtil.Copier {

    private static final long serialVersionUID = 1L;
    private static final Set<EReference> KEPT_PARTS = Set.of(Literals.JOURNEY__STAGES, Literals.STAGE__TOUCHPOINTS,
            Literals.STAGE__MOMENTS, Literals.SERVICE_MOMENT__TOUCHPOINTS, Literals.TOUCHPOINT__TARGET_EMOTIONS);
    private static final Set<EStructuralFeature> LEFT = Set.of(Literals.ELEMENT__ID, Literals.JOURNEY__DATE,
            Literals.JOURNEY__FUTURE_TWIN, Literals.JOURNEY__SUPPORTED_BY, Literals.JOURNEY__RECOVERIES,
            Literals.TOUCHPOINT__EASE, Literals.STAGE__OUTCOME, Literals.TOUCHPOINT__SUB_JOURNEY, Literals.TOUCHPOINT__EMPLOYEE_MOMENTS);

    private FutureCopy() {
    }

    static Journey of(Journey journey) {
        FutureCopy copier = new FutureCopy();
        Journey copy = (Journey) copier.copy(journey);
        copier.copyReferences();
        copy.setState(JourneyState.FUTURE);
        copy.setName(Names.made(journey, "future-twin", journey));
        return copy;
    }

    /** Whether nothing wrong would be there twice. */
    static boolean isSafe(Journey journey) {
        List<Party> accountable = Organisation.of(journey);
        return journey.eContainer() != null && isSound(journey.getOwner(), true, accountable)
                && Touchpoints.of(journey).stream().allMatch(touchpoint -> isSound(touchpoint.getOwner(),
                        !Influence.reaches(touchpoint), accountable)
                        && touchpoint.getTargetEmotions().stream().allMatch(FutureCopy::isInRange));
    }

    private static boolean isSound(Party owner, boolean mayBeMissing, List<Party> accountable) {
        return owner == null ? mayBeMissing : accountable.contains(owner);
    }

    private static boolean isInRange(TargetEmotion emotion) {
        EmotionRange range = EmotionRange.of(emotion);
        return emotion.getValence() == null
                || emotion.getValence() >= range.minimum() && emotion.getValence() <= range.maximum();
    }

    @Override
    protected void copyContainment(EReference reference, EObject from, EObject to) {
        if (KEPT_PARTS.contains(reference)) {
            super.copyContainment(reference, from, to);
        }
    }

    @Override
    protected void copyAttribute(EAttribute attribute, EObject from, EObject to) {
        if (!LEFT.contains(attribute)) {
            super.copyAttribute(attribute, from, to);
        }
    }

    @Override
    protected void copyReference(EReference reference, EObject from, EObject to) {
        if (!LEFT.contains(reference)) {
            super.copyReference(reference, from, to);
        }
    }
}
