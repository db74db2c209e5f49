/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.Objects;
import java.util.stream.Stream;

import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Gap;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Scale;
import fi.polku.rules.Finding;

/**
 * Turns the ends of a scale round that stand the wrong way, and drops a neutral point or a step that doesn't fit between.
 * Nothing is proposed when numbers that use the scale would then lie outside.
 */
final class ScaleEndsFix extends FixOn<Scale> {

    ScaleEndsFix() {
        super("polku/scale-ends", Scale.class);
    }

    @Override
    Stream<Proposal> propose(Scale scale, Finding finding) {
        double minimum = Math.min(scale.getMinimum(), scale.getMaximum());
        double maximum = Math.max(scale.getMinimum(), scale.getMaximum());
        boolean isRange = maximum > minimum && Double.isFinite(maximum - minimum);
        boolean fits = isRange && !isAnswered(scale)
                && users(scale).allMatch(number -> number >= minimum && number <= maximum);
        return fits ? Stream.of(clear("scale-ends", change -> mend(scale, minimum, maximum, change), minimum, maximum))
                : Stream.empty();
    }

    private static void mend(Scale scale, double minimum, double maximum, Change change) {
        change.set(scale, Literals.SCALE__MINIMUM, minimum);
        change.set(scale, Literals.SCALE__MAXIMUM, maximum);
        if (scale.getNeutral() != null && !(scale.getNeutral() >= minimum && scale.getNeutral() <= maximum)) {
            change.unset(scale, Literals.SCALE__NEUTRAL);
        }
        if (scale.getStep() != null && !(scale.getStep() > 0 && scale.getStep() <= maximum - minimum)) {
            change.unset(scale, Literals.SCALE__STEP);
        }
    }

    private static Stream<Double> users(Scale scale) {
        boolean usual = InModel.all(scale, ExperienceModel.class).anyMatch(model -> model.getEmotionScale() == scale);
        Stream<Double> valences = InModel.all(scale, Emotion.class).filter(emotion -> usual || emotion.getScale() == scale)
                .map(Emotion::getValence);
        Stream<Double> levels = InModel.all(scale, Gap.class).filter(gap -> gap.getScale() == scale)
                .flatMap(gap -> Stream.of(gap.getExpected(), gap.getExperienced()));
        return Stream.concat(valences, levels).filter(Objects::nonNull);
    }

    /** What was answered on the scale may mean something else when it is turned round. */
    private static boolean isAnswered(Scale scale) {
        return InModel.all(scale, Measurement.class)
                .anyMatch(measurement -> measurement.getMetric() != null && measurement.getMetric().getScale() == scale);
    }
}
