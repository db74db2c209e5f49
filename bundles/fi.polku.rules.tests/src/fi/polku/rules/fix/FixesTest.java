/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fi.polku.rules.Finding;
import fi.polku.rules.Rule;
import fi.polku.rules.RuleEngine;
import fi.polku.rules.RuleTest;

class FixesTest {

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
    void mend_the_bad_example_once_the_model_holds_what_it_takes(Rule rule) {
        Trial trial = new Trial(Surroundings.of(RuleTest.of(rule).bad().model()));
        List<Finding> findings = trial.findings().stream().filter(found -> found.rule().id().equals(rule.id())).toList();

        assertThat(findings).isNotEmpty();
        for (Finding finding : findings) {
            assertThat(Fixes.of(finding)).isNotEmpty();
            for (Proposal proposal : Fixes.of(finding)) {
                System.out.println(proposal.name() + (proposal.isClear() ? "*" : "") + ": " + proposal.title(Locale.ENGLISH) + " / " + proposal.title(Locale.forLanguageTag("fi")));
                trial.of(proposal, finding);
            }
        }
    }
}
