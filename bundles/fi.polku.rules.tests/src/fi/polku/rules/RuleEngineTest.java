/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import static fi.polku.rules.Sketch.journey;
import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.model;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.stage;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.Channel;
import fi.polku.model.experience.CustomerPromise;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.ownership.TouchpointOwner;

class RuleEngineTest {

    private final RuleEngine engine = FewRules.ENGINE;

    @Test
    void finds_nothing_wrong_with_an_empty_model() {
        assertThat(engine.check(model())).isEmpty();
    }

    @Test
    void reports_in_the_order_of_the_model_and_on_one_element_by_the_rules_id() {
        ExperienceModel model = model(journey("Grant service", stage(Phase.CORE, touchpoint("First"), touchpoint("Second"))),
                make(CustomerPromise.class, "Promise"));

        assertThat(engine.check(model)).extracting(finding -> finding.element().getName() + " " + finding.rule().id())
                .containsExactly(
                        "Promise polku/promise-redemption",
                        "Grant service polku/journey-phases",
                        "First polku/touchpoint-goal", "First polku/touchpoint-measurement",
                        "First polku/touchpoint-owner", "First polku/touchpoint-target-emotion",
                        "Second polku/touchpoint-goal", "Second polku/touchpoint-measurement",
                        "Second polku/touchpoint-owner", "Second polku/touchpoint-target-emotion");
    }

    @Test
    void reports_an_action_where_it_stands_though_the_rule_looks_at_the_whole_blueprint() {
        BlueprintAction first = customerAction("First");
        BlueprintAction second = customerAction("Second");
        ServiceBlueprint blueprint = with(make(ServiceBlueprint.class, "Grant service"), first, second);
        ExperienceModel model = model(blueprint);

        assertThat(engine.check(model)).extracting(Finding::element).containsExactly(first, second);
        assertThat(engine.check(second)).extracting(Finding::element).containsExactly(second);
    }

    @Test
    void gives_a_part_of_the_model_what_belongs_to_that_part() {
        Touchpoint touchpoint = touchpoint("First");
        Stage stage = stage(Phase.CORE, touchpoint);
        ExperienceModel model = model(journey("Grant service", stage), journey("Another"));

        assertThat(engine.check(stage)).isEqualTo(engine.check(touchpoint)).hasSize(4)
                .isEqualTo(engine.check(model).stream().filter(finding -> finding.element() == touchpoint).toList());
    }

    @Test
    void checks_an_element_that_is_in_no_model() {
        assertThat(engine.check(touchpoint("Idea"))).hasSize(4);
    }

    @Test
    void shows_a_rule_what_is_of_a_subclass() {
        Rule onEverything = new RuleOn<>("house/everything", Severity.INFO, Element.class) {
            @Override
            protected void look(Element element, Inspection inspection) {
                inspection.report(element);
            }
        };
        Touchpoint touchpoint = touchpoint("First");
        Stage stage = stage(Phase.CORE, touchpoint);
        Journey journey = journey("Grant service", stage);
        ExperienceModel model = model(journey);

        assertThat(new RuleEngine(List.of(onEverything)).check(model)).extracting(Finding::element)
                .containsExactly(model, journey, stage, touchpoint);
    }

    @Test
    void keeps_what_was_found_when_a_rule_fails_on_one_element() {
        Rule failing = new RuleOn<>("house/failing", Severity.INFO, Touchpoint.class) {

            @Override
            protected void look(Touchpoint touchpoint, Inspection inspection) {
                touchpoint.getChannel().getName();
                inspection.report(touchpoint);
            }
        };
        Touchpoint fails = touchpoint("First");
        Touchpoint works = touchpoint("Second");
        works.setChannel(make(Channel.class, "Web"));
        ExperienceModel model = modelOf(fails, works);

        List<Finding> findings = new RuleEngine(List.of(failing, new TouchpointOwner())).check(model);

        assertThat(findings).extracting(Finding::element).containsExactly(fails, fails, works, works);
        assertThat(findings).extracting(Finding::isFailure).containsExactly(true, false, false, false);
        assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(findings.get(0).message(Locale.ENGLISH))
                .startsWith("house/failing failed on “First”").contains("NullPointerException", "RuleEngineTest.java:");
    }

    @Test
    void says_what_is_wrong_with_a_rule_that_can_not_say_what_it_found() {
        Rule speechless = new RuleOn<>("house/speechless", Severity.INFO, Touchpoint.class) {

            @Override
            protected void look(Touchpoint touchpoint, Inspection inspection) {
                inspection.report(touchpoint);
            }
        };

        assertThat(new RuleEngine(List.of(speechless)).check(touchpoint("First"))).singleElement().satisfies(finding ->
                assertThat(finding.message(Locale.forLanguageTag("fi")))
                        .startsWith("Sääntö house/speechless kaatui kohteessa ”First”")
                        .contains("MissingResourceException"));
    }

    @Test
    void knows_a_finding_again_when_its_element_was_renamed_and_moved() {
        Touchpoint touchpoint = touchpoint("First");
        touchpoint.setId("a1b2");
        Stage other = stage(Phase.POST);
        ExperienceModel model = model(journey("Grant service", stage(Phase.CORE, touchpoint), other));
        List<String> before = idsOn(touchpoint, model);

        touchpoint.setName("Another name");
        other.getTouchpoints().add(touchpoint);

        assertThat(idsOn(touchpoint, model)).isEqualTo(before).contains("polku/touchpoint-owner#a1b2");
    }

    @Test
    void tells_findings_apart_before_their_elements_have_ids() {
        assertThat(engine.check(modelOf(touchpoint("Same"), touchpoint("Same")))).extracting(Finding::id)
                .doesNotHaveDuplicates();
    }

    private List<String> idsOn(Element element, ExperienceModel model) {
        return engine.check(model).stream().filter(finding -> finding.element() == element).map(Finding::id).toList();
    }

    private static BlueprintAction customerAction(String name) {
        BlueprintAction action = make(BlueprintAction.class, name);
        action.setRow(BlueprintRow.CUSTOMER);
        return action;
    }
}
