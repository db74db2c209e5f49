/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.Test;

import fi.polku.model.experience.Channel;
import fi.polku.model.experience.ChannelKind;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Touchpoint;

class LiveCheckTest {

    private final Touchpoint touchpoint = touchpoint("First");
    private final ExperienceModel model = modelOf(touchpoint);
    private LocalDate today = LocalDate.of(2026, 5, 1);

    @Test
    void finds_in_the_beginning_what_a_check_finds() {
        try (LiveCheck live = new LiveCheck(model, FewRules.ENGINE, () -> today)) {
            assertThat(live.findings()).isNotEmpty().isEqualTo(FewRules.ENGINE.check(model, today));
        }
    }

    @Test
    void drops_a_finding_when_the_defect_is_mended_and_finds_it_again_when_that_is_undone() {
        try (LiveCheck live = new LiveCheck(model, FewRules.ENGINE, () -> today)) {
            List<Finding> before = live.on(touchpoint);

            touchpoint.setGoal("The customer knows what happens next");
            assertThat(live.on(touchpoint)).hasSize(before.size() - 1).extracting(finding -> finding.rule().id())
                    .doesNotContain("polku/touchpoint-goal");

            touchpoint.setGoal(null);
            assertThat(live.on(touchpoint)).isEqualTo(before);
        }
    }

    @Test
    void forgets_what_only_a_record_of_changes_keeps_after_an_addition_is_undone() {
        new ResourceImpl().getContents().add(model);
        try (LiveCheck live = new LiveCheck(model, new RuleEngine(AvailableRules.all()), () -> today)) {
            List<Finding> before = live.findings();
            ChangeRecorder recorder = new ChangeRecorder(model);
            touchpoint.getPlans().add(ExperienceFactory.eINSTANCE.createMeasurementPlan());
            ChangeDescription addition = recorder.endRecording();
            assertThat(live.findings()).isNotEqualTo(before);

            addition.applyAndReverse();

            assertThat(live.findings()).isEqualTo(before);
        }
    }

    @Test
    void looks_with_a_rule_of_unknown_reach_at_everything_after_each_edit() {
        Rule namesakes = new RuleOn<>("house/namesake", Severity.INFO, Touchpoint.class) {
            @Override
            protected void look(Touchpoint one, Inspection inspection) {
                EObject top = inspection.once(EObject.class, element -> element);
                if (((Element) top).getName().equals(one.getName())) {
                    inspection.report(one);
                }
            }
        };
        try (LiveCheck live = new LiveCheck(model, new RuleEngine(List.of(namesakes)), () -> today)) {
            assertThat(live.findings()).isEmpty();

            model.setName("First");

            assertThat(live.findings()).extracting(Finding::element).containsExactly(touchpoint);
        }
    }

    @Test
    void looks_again_at_what_refers_to_an_edited_element_where_the_rule_reads_what_was_edited() {
        List<Element> seen = new ArrayList<>();
        Rule kinds = new RuleOn<>("house/kind", Severity.INFO, Touchpoint.class,
                Reach.SELF.to(Literals.TOUCHPOINT__CHANNEL, Set.of(Literals.CHANNEL__KIND))) {
            @Override
            protected void look(Touchpoint one, Inspection inspection) {
                seen.add(one);
            }
        };
        Channel channel = ExperienceFactory.eINSTANCE.createChannel();
        model.getChannels().add(channel);
        touchpoint.setChannel(channel);
        try (LiveCheck live = new LiveCheck(model, new RuleEngine(List.of(kinds)), () -> today)) {
            live.findings();
            seen.clear();

            channel.setName("Desk");
            live.findings();
            assertThat(seen).isEmpty();

            channel.setKind(ChannelKind.ON_SITE);
            live.findings();
            assertThat(seen).containsExactly(touchpoint);
        }
    }

    @Test
    void checks_everything_again_on_another_day() {
        Rule calendar = new RuleOn<>("house/calendar", Severity.INFO, Touchpoint.class, Reach.SELF) {
            @Override
            protected void look(Touchpoint one, Inspection inspection) {
                inspection.report(one, inspection.today());
            }
        };
        try (LiveCheck live = new LiveCheck(model, new RuleEngine(List.of(calendar)), () -> today)) {
            live.findings();

            today = today.plusDays(1);

            assertThat(live.findings()).flatExtracting(Finding::arguments).containsExactly(today);
        }
    }

    @Test
    void watches_no_longer_when_closed() {
        LiveCheck live = new LiveCheck(model, FewRules.ENGINE, () -> today);
        live.close();

        assertThat(model.eAdapters()).isEmpty();
        assertThat(touchpoint.eAdapters()).isEmpty();
    }

    @Test
    void takes_no_part_of_a_model() {
        assertThatThrownBy(() -> new LiveCheck(touchpoint, FewRules.ENGINE, () -> today))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
