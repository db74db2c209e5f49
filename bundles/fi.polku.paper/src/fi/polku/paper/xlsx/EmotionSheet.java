/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import fi.polku.measure.EmotionRange;
import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.Touchpoint;

/** Every emotion as it was told, on its own scale. */
final class EmotionSheet {

    private final Book book;
    private final Words words;

    EmotionSheet(Book book, Words words) {
        this.book = book;
        this.words = words;
    }

    void write(List<Journey> journeys) {
        List<Emotion> emotions = new ArrayList<>();
        journeys.forEach(journey -> Touchpoints.of(journey).forEach(touchpoint -> {
            emotions.addAll(touchpoint.getTargetEmotions());
            emotions.addAll(touchpoint.getObservedEmotions());
        }));
        String score = words.text("score");
        Grid<Emotion> grid = new Grid<Emotion>(book, words.text("sheet.emotions"), 2)
                .column(words.text("journey"), 28, it -> words.name(Touchpoints.journeyOf(touchpoint(it)).orElseThrow()))
                .column(words.text("touchpoint"), 30, it -> words.name(touchpoint(it)))
                .column(words.text("targetOrObserved"), 14,
                        it -> words.text(it instanceof ObservedEmotion ? "observed.word" : "target.word"))
                .column(words.text("emotion"), 26, words::name)
                .column(words.head(Literals.EMOTION__KIND), 18, it -> words.literal(it.getKind()))
                .column(words.head(Literals.EMOTION__VALENCE), 10, it -> isKnown(it) ? it.getValence() : null)
                .column(words.text("scale.from"), 10, it -> EmotionRange.of(it).minimum())
                .column(words.text("scale.to"), 10, it -> EmotionRange.of(it).maximum())
                .column(score, 12, CellLook.SCORE,
                        it -> isKnown(it) ? EmotionRange.of(it).normalise(it.getValence()) : null)
                .column(words.head(Literals.EMOTION__PERSONA), 24, it -> words.name(it.getPersona()))
                .column(words.head(Literals.OBSERVED_EMOTION__SOURCE), 16,
                        observed(emotion -> words.literal(emotion.getSource())))
                .column(words.head(Literals.OBSERVED_EMOTION__DATE), 13, observed(ObservedEmotion::getDate))
                .column(words.head(Literals.OBSERVED_EMOTION__SAMPLE_SIZE), 12, observed(ObservedEmotion::getSampleSize));
        grid.write(emotions).scale(grid.index(score));
    }

    private static Function<Emotion, Object> observed(Function<ObservedEmotion, Object> fact) {
        return emotion -> emotion instanceof ObservedEmotion observed ? fact.apply(observed) : null;
    }

    private static Touchpoint touchpoint(Emotion emotion) {
        return (Touchpoint) emotion.eContainer();
    }

    private static boolean isKnown(Emotion emotion) {
        return emotion.getValence() != null && Double.isFinite(emotion.getValence());
    }
}
