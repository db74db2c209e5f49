/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Gap;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Measurable;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Persona;
import fi.polku.testsupport.RandomModels;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("In half-built models")
class RandomModelsProperties {

    @Property(tries = 200)
    void aCurveHasAPointPerTouchpointInOrder(@ForAll long seed, @ForAll @IntRange(min = 1, max = 500) int size) {
        ExperienceModel model = RandomModels.any(seed, size);
        for (Journey journey : model.getJourneys()) {
            assertThat(EmotionCurve.of(journey).points()).extracting(CurvePoint::touchpoint)
                    .isEqualTo(Touchpoints.of(journey));
            for (Persona persona : model.getPersonas()) {
                EmotionCurve.of(journey, persona).points().stream()
                        .flatMap(point -> Stream.of(point.target(), point.observed()))
                        .flatMapToDouble(OptionalDouble::stream)
                        .forEach(value -> assertThat(value).isBetween(-1.0, 1.0));
            }
        }
    }

    @Property(tries = 200)
    void peakTroughAndEndAreOnTheCurve(@ForAll long seed, @ForAll @IntRange(min = 1, max = 500) int size) {
        for (Journey journey : RandomModels.any(seed, size).getJourneys()) {
            EmotionCurve curve = EmotionCurve.of(journey);
            Stream.of(curve.observedPeak(), curve.observedTrough(), curve.observedEnd())
                    .forEach(point -> point.ifPresent(found -> {
                        assertThat(curve.points()).contains(found);
                        assertThat(found.observed().getAsDouble()).isBetween(
                                curve.observedTrough().orElseThrow().observed().getAsDouble(),
                                curve.observedPeak().orElseThrow().observed().getAsDouble());
                    }));
        }
    }

    @Property(tries = 200)
    void figuresAndGapsAreFiniteOrUnknown(@ForAll long seed, @ForAll @IntRange(min = 1, max = 500) int size) {
        for (Iterator<EObject> all = RandomModels.any(seed, size).eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (element instanceof Measurement measurement) {
                Figures.of(measurement).ifPresent(figure -> assertThat(figure).isFinite());
                Figures.answers(measurement).ifPresent(number -> assertThat(number).isNotNegative());
                if (measurement.eContainer() instanceof Measurable place) {
                    assertThat(Figures.latest(measurement.getMetric(), place)).isPresent();
                }
            } else if (element instanceof Gap gap) {
                Gaps.of(gap).ifPresent(difference -> assertThat(difference).isFinite());
            }
        }
    }

    @Property(tries = 200)
    void indexesAreBetweenZeroAndAHundredOrUnknown(@ForAll long seed, @ForAll @IntRange(min = 1, max = 500) int size) {
        ExperienceModel model = RandomModels.any(seed, size);
        model.getIndexes().forEach(index -> {
            IndexValue value = IndexValue.of(index, model);
            assertThat(value.parts()).hasSameSizeAs(index.getParts());
            value.value().ifPresent(figure -> assertThat(figure).isBetween(0.0, 100.0));
            value.parts().forEach(part -> part.score().ifPresent(score -> assertThat(score).isBetween(0.0, 100.0)));
        });
    }
}
