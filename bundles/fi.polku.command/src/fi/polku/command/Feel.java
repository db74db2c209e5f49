/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.command;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.measure.EmotionRange;
import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.Touchpoint;

/** Draws the emotion curve through another point at a touchpoint: sets an emotion's valence, or adds the emotion. */
public final class Feel extends Steps {

    private final Emotion emotion;
    private final Touchpoint touchpoint;
    private final EReference feature;
    private final double height;

    private Feel(EditingDomain domain, Emotion emotion, Touchpoint touchpoint, EReference feature, double height) {
        super(domain, List.of(emotion));
        this.emotion = emotion;
        this.touchpoint = touchpoint;
        this.feature = feature;
        this.height = height;
    }

    /** @param height where the curve will run for this emotion, −1 … +1; rounded to what its scale allows */
    public static Feel of(EditingDomain domain, Emotion emotion, double height) {
        return new Feel(domain, emotion, null, null, height);
    }

    /**
     * @param persona whose emotion it is; null for the journey's main persona
     * @param height where the curve of what is meant to be felt will run, −1 … +1
     */
    public static Feel target(EditingDomain domain, Touchpoint touchpoint, Persona persona, double height) {
        return added(domain, touchpoint, Literals.TOUCHPOINT__TARGET_EMOTIONS, Literals.TARGET_EMOTION, persona, height);
    }

    /**
     * @param persona whose emotion it is; null for the journey's main persona
     * @param height where the curve of what is felt will run, −1 … +1
     */
    public static Feel observed(EditingDomain domain, Touchpoint touchpoint, Persona persona, double height) {
        return added(domain, touchpoint, Literals.TOUCHPOINT__OBSERVED_EMOTIONS, Literals.OBSERVED_EMOTION, persona, height);
    }

    private static Feel added(EditingDomain domain, Touchpoint touchpoint, EReference feature, EClass type, Persona persona,
            double height) {
        Emotion emotion = (Emotion) EcoreUtil.create(type);
        emotion.setPersona(persona);
        return new Feel(domain, emotion, touchpoint, feature, height);
    }

    /** @return the emotion that is added; empty when one is changed that is there already */
    public Optional<Emotion> added() {
        return Optional.ofNullable(touchpoint == null ? null : emotion);
    }

    /** @return where an emotion is added; null when none is */
    public Touchpoint touchpoint() {
        return touchpoint;
    }

    @Override
    protected boolean isPossible() {
        return Double.isFinite(height);
    }

    @Override
    protected void take() {
        if (touchpoint != null) {
            add(touchpoint, feature, emotion, Placement.list(touchpoint, feature).size());
        }
        // Only now it is known which scale of the model holds for a new emotion.
        set(emotion, Literals.EMOTION__VALENCE, EmotionRange.valence(emotion, height));
    }
}
