/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import static fi.polku.rules.Sketch.journey;
import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.model;
import static fi.polku.rules.Sketch.stage;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Channel;
import fi.polku.model.experience.Ease;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyKind;
import fi.polku.model.experience.JourneyState;
import fi.polku.model.experience.Language;
import fi.polku.model.experience.MeasurementPlan;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.OrganisationUnit;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Suppression;
import fi.polku.model.experience.TargetEmotion;
import fi.polku.model.experience.Touchpoint;

/** What the fixes make of journeys and of what is measured on them. */
class JourneyFixesTest {

    private final OrganisationUnit unit = make(OrganisationUnit.class, "Maaseutuyksikkö");
    private final Touchpoint decision = touchpoint("Saa päätöksen");
    private final Stage core = stage(Phase.CORE, decision);
    private final Journey journey = journey("Tuki", core);
    private final ExperienceModel model = model(unit, journey);

    @Test
    void phases_that_are_missing_are_added_in_order_in_the_language_of_the_model() {
        model.setLanguage(Language.FI);
        journey.getStages().clear();

        new Trial(model).mend("polku/journey-phases", journey, "journey-phases", true);

        assertThat(journey.getStages()).extracting(Stage::getPhase).containsExactly(Phase.PRE, Phase.CORE, Phase.POST);
        assertThat(journey.getStages()).extracting(Stage::getName)
                .containsExactly("Ennakkokokemus", "Ydinkokemus", "Jälkikokemus");
        assertThat(Touchpoints.of(journey)).extracting(Touchpoint::getName)
                .containsExactly("Kuulee palvelusta", "Saa palvelun", "Kertoo palvelusta muille");
    }

    @Test
    void a_stage_moves_before_the_first_of_a_later_phase() {
        Stage pre = with(stage(Phase.PRE, touchpoint("Kuulee tuesta")));
        journey.getStages().add(pre);

        new Trial(model).mend("polku/stage-order", pre, "stage-order", true);

        assertThat(journey.getStages()).containsExactly(pre, core);
    }

    @Test
    void namesakes_are_told_apart_by_their_channel() {
        Channel phone = make(Channel.class, "puhelin");
        Touchpoint call = touchpoint("Saa päätöksen");
        call.setChannel(phone);
        with(core, call);
        with(model, phone);

        new Trial(model).mend("polku/touchpoint-names", call, "touchpoint-names", true);

        assertThat(call.getName()).isEqualTo("Saa päätöksen (puhelin)");
    }

    @Test
    void a_touchpoint_is_measured_as_others_in_its_channel() {
        Channel web = make(Channel.class, "verkko");
        Metric ease = make(Metric.class, "Helppous");
        Metric speed = make(Metric.class, "Nopeus");
        MeasurementPlan plan = make(MeasurementPlan.class, "Hakemuksen helppous");
        plan.setMetric(ease);
        plan.setWho("Kaikki hakijat");
        Touchpoint application = touchpoint("Hakee", plan);
        application.setChannel(web);
        decision.setChannel(web);
        with(core, application);
        with(model, web, speed, ease);

        new Trial(model).mend("polku/touchpoint-measurement", decision, "helppous", true);

        assertThat(decision.getPlans()).singleElement().satisfies(planned -> {
            assertThat(planned.getMetric()).isSameAs(ease);
            assertThat(planned.getWho()).isEqualTo("Kaikki hakijat");
            assertThat(planned.getChannel()).isSameAs(web);
        });
    }

    @Test
    void the_journey_as_it_should_be_keeps_steps_and_aims_and_leaves_what_was_found_out() {
        decision.setOwner(unit);
        decision.setEase(Ease.HARD);
        with(decision, make(TargetEmotion.class, "luottavainen"), make(ObservedEmotion.class, "väsynyt"),
                make(MeasurementPlan.class, "Päätöksen nopeus"));

        new Trial(model).mend("polku/future-twin", journey, "create", false);

        Journey twin = journey.getFutureTwin();
        assertThat(twin.getState()).isEqualTo(JourneyState.FUTURE);
        Touchpoint aim = Touchpoints.of(twin).get(0);
        assertThat(aim.getName()).isEqualTo("Saa päätöksen");
        assertThat(aim.getOwner()).isSameAs(unit);
        assertThat(aim.getTargetEmotions()).extracting(TargetEmotion::getName).containsExactly("luottavainen");
        assertThat(aim.getEase()).isEqualTo(Ease.UNSPECIFIED);
        assertThat(aim.getObservedEmotions()).isEmpty();
        assertThat(aim.getPlans()).isEmpty();
        assertThat(aim.getId()).isNotEqualTo(decision.getId());
    }

    @Test
    void a_recovery_journey_that_stands_among_the_supporting_ones_is_linked_as_one() {
        Journey complaint = journey("Valitus");
        complaint.setKind(JourneyKind.RECOVERY);
        with(model, complaint);
        journey.getSupportedBy().add(complaint);

        new Trial(model).mend("polku/journey-links", journey, "rewire", true);

        assertThat(journey.getSupportedBy()).isEmpty();
        assertThat(journey.getRecoveries()).containsExactly(complaint);
    }

    @Test
    void a_suppression_of_a_rule_that_nobody_knows_goes_only_when_somebody_says_so() {
        Suppression unknown = make(Suppression.class, "Oma");
        unknown.setRule("house/own-rule");
        unknown.setReason("Sovittu");
        with(decision, unknown);

        new Trial(model).mend("polku/suppression", unknown, "remove", false);

        assertThat(decision.getSuppressions()).isEmpty();
    }
}
