/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.service;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import fi.polku.measure.EmotionRange;
import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.TargetEmotion;
import fi.polku.model.experience.Touchpoint;

/** The emotion curve: the emotions of a journey's main persona, in order. */
public class Emotions {

    /** @return what is felt */
    public List<ObservedEmotion> observed(Journey journey) {
        return curve(journey, Touchpoint::getObservedEmotions).toList();
    }

    /** @return what is meant to be felt */
    public List<TargetEmotion> meant(Journey journey) {
        return curve(journey, Touchpoint::getTargetEmotions).toList();
    }

    /** @return what is felt next on the journey; null at its end */
    public ObservedEmotion nextObserved(ObservedEmotion emotion) {
        return next(emotion, Touchpoint::getObservedEmotions);
    }

    /** @return what is meant to be felt next on the journey; null at its end */
    public TargetEmotion nextMeant(TargetEmotion emotion) {
        return next(emotion, Touchpoint::getTargetEmotions);
    }

    /** @return what emotions are called that stand high, in the middle or low: pleasant, neutral or unpleasant */
    public String moodName(Journey journey, String mood) {
        return Words.text(mood);
    }

    /** @return whether it lies below the neutral point of its scale */
    public boolean isUnpleasant(Emotion emotion) {
        return emotion.getValence() != null && EmotionRange.of(emotion).normalise(emotion.getValence()) < 0;
    }

    /** @return the point of its scale that is neither good nor bad */
    public Double neutral(Emotion emotion) {
        return EmotionRange.of(emotion).neutral();
    }

    private static <E extends Emotion> E next(E emotion, Function<Touchpoint, List<E>> kind) {
        Journey journey = Here.around(emotion, Journey.class);
        return curve(journey, kind).dropWhile(one -> one != emotion).skip(1).findFirst().orElse(null);
    }

    private static <E extends Emotion> Stream<E> curve(Journey journey, Function<Touchpoint, List<E>> kind) {
        return Touchpoints.of(journey).stream().flatMap(touchpoint -> kind.apply(touchpoint).stream())
                .filter(emotion -> emotion.getValence() != null && isMainPersonas(emotion, journey));
    }

    private static boolean isMainPersonas(Emotion emotion, Journey journey) {
        List<Persona> personas = journey.getPersonas();
        return emotion.getPersona() == null || personas.isEmpty() || personas.get(0) == emotion.getPersona();
    }
}
