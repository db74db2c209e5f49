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

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.OrganisationUnit;
import fi.polku.model.experience.Phase;
import fi.polku.rules.Finding;
import fi.polku.rules.Rule;
import fi.polku.rules.RuleEngine;
import fi.polku.rules.RuleTest;

class FixesTest {

    private static final Locale FINNISH = Locale.forLanguageTag("fi");

    static List<Rule> rulesWithFix() {
        return RuleEngine.standard().rules().stream().filter(rule -> Fixes.exist(rule.id())).toList();
    }

    @Test
    void mend_what_rules_of_the_product_find() {
        assertThat(RuleEngine.standard().rules()).extracting(Rule::id)
                .containsAll(Fixes.all().stream().map(Fix::ruleId).toList());
    }

    @ParameterizedTest
    @MethodSource("rulesWithFix")
    void mend_an_example_in_each_way_that_they_propose(Rule rule) {
        Trial trial = new Trial(Mendable.example(rule));
        List<Finding> findings = trial.findings(rule.id());

        assertThat(findings).isNotEmpty();
        for (Finding finding : findings) {
            assertThat(Fixes.of(finding)).isNotEmpty().allSatisfy(proposal -> trial.of(proposal, finding));
        }
    }

    @ParameterizedTest
    @MethodSource("rulesWithFix")
    void are_said_in_either_language(Rule rule) {
        Trial trial = new Trial(Mendable.example(rule));
        for (Proposal proposal : Fixes.of(trial.findings(rule.id()).get(0))) {
            assertThat(proposal.title(FINNISH)).isNotBlank().isNotEqualTo(proposal.title(Locale.ENGLISH));
        }
    }

    @Test
    void propose_nothing_where_no_fix_is_known() {
        Rule goal = RuleEngine.standard().rules().stream().filter(rule -> rule.id().equals("polku/touchpoint-goal"))
                .findFirst().orElseThrow();

        assertThat(Fixes.of(new Trial(RuleTest.of(goal).bad().model()).findings(goal.id()).get(0))).isEmpty();
    }

    @Test
    void call_proposals_of_the_same_name_differently() {
        ExperienceModel model = with(model(journey("Grant service", stage(Phase.CORE, touchpoint("Gets the decision")))),
                make(OrganisationUnit.class, "Unit"), make(OrganisationUnit.class, "Unit"),
                make(OrganisationUnit.class, null));

        assertThat(Fixes.of(new Trial(model).findings("polku/touchpoint-owner").get(0))).extracting(Proposal::name)
                .containsExactly("unit", "unit-2", "unnamed-unit");
    }
}
