/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.stream.Stream;

import fi.polku.measure.Figures;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Measurement;
import fi.polku.rules.Finding;

/** Drops a figure that contradicts the answers, which give it anyway. */
final class ValueFromAnswersFix extends FixOn<Measurement> {

    ValueFromAnswersFix() {
        super("polku/value-from-answers", Measurement.class);
    }

    @Override
    Stream<Proposal> propose(Measurement measurement, Finding finding) {
        double counted = Figures.of(measurement.getMetric(), measurement.getDistribution()).orElse(Double.NaN);
        return Stream.of(choice("count", "value-from-answers",
                change -> change.unset(measurement, Literals.MEASUREMENT__VALUE), Math.round(counted * 100) / 100.0));
    }
}
