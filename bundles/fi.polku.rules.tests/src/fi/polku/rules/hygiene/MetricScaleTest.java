/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.hygiene;

import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricFamily;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.MetricMethod;
import fi.polku.model.experience.Scale;
import fi.polku.rules.RuleTest;

class MetricScaleTest extends RuleTest {

    private final Metric rating = make(Metric.class, "Management's own rating");
    private final Scale five = make(Scale.class, "Five steps");

    MetricScaleTest() {
        super(new MetricScale());
    }

    @Override
    protected ExperienceModel badExample() {
        rating.setMethod(MetricMethod.MEAN);
        Measurement measurement = make(Measurement.class, "Rating 2026");
        measurement.setMetric(rating);
        return with(modelOf(touchpoint("Applies", measurement)), five, rating);
    }

    @Override
    protected ExperienceModel goodExample() {
        five.setMinimum(1);
        five.setMaximum(5);
        rating.setScale(five);
        return badExample();
    }

    @Test
    void takes_a_scale_that_goes_nowhere_for_none() {
        ExperienceModel model = goodExample();
        five.setMaximum(0);

        assertThat(complaints(model)).containsExactly(rating);
    }

    @Test
    void knows_the_usual_scales() {
        ExperienceModel model = badExample();
        rating.setKind(MetricKind.CES);

        assertThat(complaints(model)).isEmpty();
    }

    @Test
    void leaves_what_is_not_made_of_answers() {
        ExperienceModel model = badExample();
        rating.setMethod(MetricMethod.VALUE);
        assertThat(complaints(model)).isEmpty();

        rating.setMethod(MetricMethod.MEAN);
        rating.setFamily(MetricFamily.EFFICIENCY);
        assertThat(complaints(model)).isEmpty();
    }
}
