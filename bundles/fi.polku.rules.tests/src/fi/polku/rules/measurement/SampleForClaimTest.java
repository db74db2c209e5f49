/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.measurement;

import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.AnswerCount;
import fi.polku.model.experience.Direction;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.rules.RuleEngine;
import fi.polku.rules.RuleTest;

class SampleForClaimTest extends RuleTest {

    private final Metric nps = make(Metric.class, "NPS");
    private final Measurement survey = make(Measurement.class, "Survey of spring");

    SampleForClaimTest() {
        super(new SampleForClaim());
    }

    @Override
    protected ExperienceModel badExample() {
        return answered(12, 5, 3);
    }

    @Override
    protected ExperienceModel goodExample() {
        return answered(1200, 500, 300);
    }

    @Test
    void says_how_far_the_figure_can_be_off() {
        assertThat(new RuleEngine(List.of(new SampleForClaim())).check(badExample()).get(0).message(Locale.ENGLISH))
                .contains("gives 45 against a target of 40", "with 20 answers it can be off by 32.43 either way");
    }

    @Test
    void looks_at_the_newest_figure_only() {
        ExperienceModel model = badExample();
        Measurement newer = make(Measurement.class, "Survey of autumn");
        newer.setMetric(nps);
        newer.setDate(LocalDate.of(2026, 10, 1));
        newer.setValue(50.0);
        with(model.getJourneys().get(0), newer);

        assertThat(complaints(model)).isEmpty();
    }

    @Test
    void has_no_opinion_without_a_target_or_answers() {
        ExperienceModel model = badExample();
        nps.setTarget(null);
        assertThat(complaints(model)).isEmpty();

        nps.setTarget(40.0);
        survey.getDistribution().clear();
        survey.setValue(45.0);
        assertThat(complaints(model)).isEmpty();
    }

    @Test
    void is_only_about_targets_that_are_met() {
        assertThat(complaints(answered(11, 5, 4))).isEmpty();
    }

    @Test
    void knows_targets_that_are_met_from_above() {
        nps.setDirection(Direction.LOWER_IS_BETTER);

        assertThat(complaints(answered(11, 5, 4))).containsExactly(survey);
    }

    @Test
    void knows_that_nothing_is_left_to_chance_when_everybody_answered() {
        survey.setPopulation(20);

        assertThat(complaints(badExample())).isEmpty();
    }

    @Test
    void lets_a_single_answer_prove_nothing() {
        assertThat(complaints(answered(1, 0, 0))).containsExactly(survey);
    }

    @Test
    void lets_the_team_say_how_many_answers_are_enough() {
        ExperienceModel model = badExample();

        assertThat(complaints(model, "enough", 20)).isEmpty();
        assertThat(complaints(model, "enough", 21)).containsExactly(survey);
    }

    @Test
    void lets_the_team_say_how_sure_it_wants_to_be() {
        ExperienceModel model = answered(16, 2, 2);

        assertThat(complaints(model, "standard-errors", 1.96)).isEmpty();
        assertThat(complaints(model, "standard-errors", 2.576)).containsExactly(survey);
    }

    private ExperienceModel answered(int promoters, int passives, int detractors) {
        nps.setKind(MetricKind.NPS);
        nps.setTarget(40.0);
        survey.setMetric(nps);
        with(survey, answers(10, promoters), answers(8, passives), answers(3, detractors));
        ExperienceModel model = with(modelOf(touchpoint("Gets the decision")), nps);
        with(model.getJourneys().get(0), survey);
        return model;
    }

    private static AnswerCount answers(double answer, int count) {
        AnswerCount answers = make(AnswerCount.class, null);
        answers.setAnswer(answer);
        answers.setCount(count);
        return answers;
    }
}
