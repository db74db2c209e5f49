/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import static fi.polku.measure.Given.felt;
import static fi.polku.measure.Given.journey;
import static fi.polku.measure.Given.measurement;
import static fi.polku.measure.Given.metric;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.Touchpoint;

@DisplayName("A weak customer touchpoint")
class WeakLinkTest {

    private final Touchpoint form = felt("Form", -2);
    private final Touchpoint handling = felt("Handling", -1);
    private final ExperienceModel model = Given.NEW.createExperienceModel();

    private WeakLinkTest() {
        form.getEmployeeMoments().add(handling);
        model.getJourneys().addAll(List.of(journey(form), journey(handling)));
    }

    @Test
    void isNamedWithTheWeakEmployeeMomentBehindIt() {
        assertThat(WeakLink.of(model)).singleElement().satisfies(link -> {
            assertThat(link.touchpoint()).isSameAs(form);
            assertThat(link.moment()).isSameAs(handling);
            assertThat(link.strength()).isCloseTo(100.0 / 6, within(1e-9));
        });
    }

    @Test
    void isLeftOutWhereTheEmployeeMomentIsGood() {
        handling.getObservedEmotions().get(0).setValence(0.0);
        assertThat(WeakLink.of(model)).isEmpty();
    }

    @Test
    void isWeakByItsFiguresAsWellAsByItsEmotions() {
        form.getMeasurements().add(measurement(metric(MetricKind.CES), Map.of(7, 10)));
        assertThat(WeakLink.strength(form)).hasValueCloseTo((100 + 100.0 / 6) / 2, within(1e-9));
        assertThat(WeakLink.of(model)).isEmpty();
    }
}
