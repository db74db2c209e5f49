/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import java.util.List;
import java.util.Objects;

import fi.polku.measure.Answers;
import fi.polku.model.experience.EmotionSource;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.Touchpoint;

/**
 * What people felt at a touchpoint: an observed emotion for each answer with the number of people who gave it, so that the
 * curve knows median and spread. An import of the same source takes the place of a former one.
 *
 * @param touchpoint where it was felt
 * @param persona who felt it; null for the journey's main persona
 * @param answers how many felt how, on the model's emotion scale
 * @param emotions the observed emotions that say so, not yet in the model
 * @param former observed emotions of a former import, which are removed
 */
public record PlannedEmotion(Touchpoint touchpoint, Persona persona, Answers answers, List<ObservedEmotion> emotions,
        List<ObservedEmotion> former) {

    static PlannedEmotion of(Group group, Tally tally, String source, ImportOptions options) {
        Touchpoint touchpoint = (Touchpoint) group.place();
        Persona persona = group.question().persona();
        Answers answers = tally.answers().orElseThrow();
        List<ObservedEmotion> emotions = answers.counts().entrySet().stream().map(count -> {
            ObservedEmotion emotion = ExperienceFactory.eINSTANCE.createObservedEmotion();
            emotion.setValence(count.getKey());
            emotion.setSampleSize((int) Math.min(Integer.MAX_VALUE, count.getValue()));
            emotion.setPersona(persona);
            emotion.setSource(EmotionSource.SURVEY);
            emotion.setSourceDetail(source);
            emotion.setDate(tally.end().orElse(options.today()));
            return emotion;
        }).toList();
        List<ObservedEmotion> former = touchpoint.getObservedEmotions().stream()
                .filter(emotion -> emotion.getSource() == EmotionSource.SURVEY && emotion.getPersona() == persona
                        && source.equals(emotion.getSourceDetail())).toList();
        return new PlannedEmotion(touchpoint, persona, answers, emotions, former);
    }

    /** @return whether the same was imported before */
    public boolean isUnchanged() {
        return emotions.size() == former.size() && emotions.stream().allMatch(emotion -> former.stream()
                .anyMatch(before -> Objects.equals(emotion.getValence(), before.getValence())
                        && Objects.equals(emotion.getSampleSize(), before.getSampleSize())));
    }
}
