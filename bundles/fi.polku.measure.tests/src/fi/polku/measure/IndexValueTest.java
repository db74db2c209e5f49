/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import static fi.polku.measure.Given.NEW;
import static fi.polku.measure.Given.measurement;
import static fi.polku.measure.Given.metric;
import static fi.polku.measure.Given.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fi.polku.model.experience.Direction;
import fi.polku.model.experience.ExperienceIndex;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.IndexPart;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.MetricMethod;
import fi.polku.model.experience.Touchpoint;

@DisplayName("An experience index")
class IndexValueTest {

    private static final Offset<Double> EXACTLY = within(1e-9);

    private final ExperienceModel model = NEW.createExperienceModel();
    private final ExperienceIndex index = NEW.createExperienceIndex();
    private final Metric nps = metric(MetricKind.NPS);
    private final Metric satisfaction = metric(MetricKind.CSAT);

    private void part(Metric metric, double weight) {
        IndexPart part = NEW.createIndexPart();
        part.setMetric(metric);
        part.setWeight(weight);
        index.getParts().add(part);
    }

    private IndexValue value() {
        return IndexValue.of(index, model);
    }

    @Test
    void isTheWeightedMeanOfNormalisedFigures() {
        model.getMeasurements().add(measurement(nps, Map.of(10, 50, 8, 30, 3, 20)));
        model.getMeasurements().add(measurement(satisfaction, 4.0));
        part(nps, 1);
        part(satisfaction, 3);
        // NPS +30 is 65 of 100, a mean of 4 on 1–5 is 75 of 100.
        assertThat(value().value()).hasValueCloseTo((65 + 3 * 75) / 4.0, EXACTLY);
    }

    @Test
    void showsItsParts() {
        model.getMeasurements().add(measurement(nps, 30.0));
        model.getMeasurements().add(measurement(satisfaction, 4.0));
        part(nps, 1);
        part(satisfaction, 3);
        List<IndexPartValue> parts = value().parts();
        assertThat(parts).extracting(IndexPartValue::part).isEqualTo(index.getParts());
        assertThat(parts.get(0).figure()).hasValue(30);
        assertThat(parts.get(0).score()).hasValueCloseTo(65.0, EXACTLY);
        assertThat(parts).extracting(IndexPartValue::share).containsExactly(0.25, 0.75);
    }

    @Test
    void leavesOutPartsThatAreNotMeasuredOrHaveNoWeight() {
        model.getMeasurements().add(measurement(nps, 0.0));
        model.getMeasurements().add(measurement(satisfaction, 5.0));
        part(nps, 2);
        part(metric(MetricKind.CES), 5);
        part(satisfaction, 0);
        part(satisfaction, -1);
        part(null, 1);
        assertThat(value().value()).hasValueCloseTo(50.0, EXACTLY);
        assertThat(value().parts()).extracting(IndexPartValue::share).containsExactly(1.0, 0.0, 0.0, 0.0, 0.0);
    }

    @Test
    void isUnknownWhenNoPartIsMeasured() {
        part(nps, 1);
        assertThat(value().value()).isEmpty();
        assertThat(value().parts()).hasSize(1);
    }

    @Test
    void takesTheNewestFiguresOfTheRelationshipAndOfTouchpointsTogether() {
        Touchpoint form = touchpoint("Form");
        form.getMeasurements().add(measurement(satisfaction, 1.0));
        form.getMeasurements().add(measurement(satisfaction, 2.0));
        model.getJourneys().add(Given.journey(form));
        model.getMeasurements().add(measurement(satisfaction, 4.0));
        part(satisfaction, 1);
        assertThat(value().parts().get(0).figure()).hasValueCloseTo(3.0, EXACTLY);
        assertThat(value().value()).hasValueCloseTo(50.0, EXACTLY);
    }

    @Test
    void turnsAMetricRoundWhoseLowerFiguresAreBetter() {
        Metric effort = metric(MetricKind.CES);
        effort.setScale(Given.scale(1, 5));
        effort.setDirection(Direction.LOWER_IS_BETTER);
        model.getMeasurements().add(measurement(effort, 2.0));
        part(effort, 1);
        assertThat(value().value()).hasValueCloseTo(75.0, EXACTLY);
    }

    @Test
    void comparesWhatNothingBoundsWithItsTarget() {
        Metric days = metric(MetricKind.EFFICIENCY, MetricMethod.VALUE);
        days.setUnit("days");
        days.setDirection(Direction.LOWER_IS_BETTER);
        model.getMeasurements().add(measurement(days, 40.0));
        part(days, 1);
        assertThat(value().value()).isEmpty();
        days.setTarget(30.0);
        assertThat(value().value()).hasValueCloseTo(75.0, EXACTLY);
        days.setDirection(Direction.HIGHER_IS_BETTER);
        assertThat(value().value()).hasValueCloseTo(100.0, EXACTLY);
    }
}
