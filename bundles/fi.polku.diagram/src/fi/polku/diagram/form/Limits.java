/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.diagram.form.notation.Bounds;
import fi.polku.measure.EmotionRange;
import fi.polku.measure.Figures;
import fi.polku.model.experience.AnswerCount;
import fi.polku.model.experience.Benchmark;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Gap;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.Scale;

/** What numbers of an element can be, and in which unit they are, as the metamodel and the element's scales say. */
final class Limits {

    private static final Set<EStructuralFeature> FROM_ONE = Set.of(Literals.OBSERVED_EMOTION__SAMPLE_SIZE,
            Literals.BENCHMARK__SAMPLE_SIZE);
    private static final Set<EStructuralFeature> FROM_NOTHING = Set.of(Literals.MEASUREMENT__SAMPLE_SIZE,
            Literals.MEASUREMENT__POPULATION, Literals.ANSWER_COUNT__COUNT, Literals.BOARD_ITEM__VOTES,
            Literals.BLUEPRINT_ACTION__COST);
    private static final Set<EStructuralFeature> ABOVE_NOTHING = Set.of(Literals.INDEX_PART__WEIGHT, Literals.SCALE__STEP);

    private Limits() {
    }

    static Bounds of(Element element, EStructuralFeature feature) {
        if (FROM_ONE.contains(feature)) {
            return Bounds.from(1);
        }
        if (FROM_NOTHING.contains(feature)) {
            return Bounds.from(0);
        }
        if (ABOVE_NOTHING.contains(feature)) {
            return Bounds.above(0);
        }
        if (element instanceof Emotion emotion) {
            EmotionRange range = EmotionRange.of(emotion);
            return Bounds.between(range.minimum(), range.maximum());
        }
        if (element instanceof Scale scale) {
            return ofScale(scale, feature);
        }
        return element instanceof Gap gap ? ofGap(gap) : ofFigure(element);
    }

    private static Bounds ofScale(Scale scale, EStructuralFeature feature) {
        if (feature == Literals.SCALE__MAXIMUM) {
            return Bounds.above(scale.getMinimum());
        }
        return feature == Literals.SCALE__NEUTRAL && scale.getMinimum() < scale.getMaximum()
                ? Bounds.between(scale.getMinimum(), scale.getMaximum()) : Bounds.NONE;
    }

    private static Bounds ofGap(Gap gap) {
        Scale scale = gap.getScale();
        if (scale == null) {
            return Bounds.between(1, 5);
        }
        return scale.getMinimum() < scale.getMaximum() ? Bounds.between(scale.getMinimum(), scale.getMaximum())
                : Bounds.NONE;
    }

    private static Bounds ofFigure(Element element) {
        return metric(element).flatMap(metric -> element instanceof AnswerCount ? Figures.answerRange(metric)
                : Figures.range(metric))
                .map(range -> Bounds.between(range.minimum(), range.maximum())).orElse(Bounds.NONE);
    }

    private static Optional<Metric> metric(Element element) {
        if (element instanceof Metric metric) {
            return Optional.of(metric);
        }
        if (element instanceof Measurement measurement) {
            return Optional.ofNullable(measurement.getMetric());
        }
        boolean isPart = element instanceof Benchmark || element instanceof AnswerCount;
        return isPart && element.eContainer() instanceof Element whole ? metric(whole) : Optional.empty();
    }

    /** The unit to show behind the number; empty for none. */
    static String unit(Element element, EStructuralFeature feature) {
        if (feature == Literals.BLUEPRINT_ACTION__COST) {
            return EcoreUtil.getRootContainer(element) instanceof ExperienceModel model ? plain(model.getCurrency()) : "";
        }
        boolean isFigure = feature == Literals.METRIC__TARGET || feature == Literals.MEASUREMENT__VALUE
                || feature == Literals.BENCHMARK__VALUE;
        return isFigure ? metric(element).map(metric -> plain(metric.getUnit())).orElse("") : "";
    }

    private static String plain(String unit) {
        return unit == null ? "" : unit.strip();
    }
}
