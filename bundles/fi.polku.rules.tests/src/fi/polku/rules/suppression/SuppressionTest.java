/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.suppression;

import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.stage;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.OrganisationUnit;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Suppression;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Finding;
import fi.polku.rules.Level;
import fi.polku.rules.Preset;
import fi.polku.rules.Rule;
import fi.polku.rules.RuleEngine;
import fi.polku.rules.RuleTest;
import fi.polku.rules.Setting;
import fi.polku.rules.Settings;
import fi.polku.rules.ownership.TouchpointOwner;

class SuppressionTest extends RuleTest {

    private static final String RULE = "polku/touchpoint-owner";
    private static final String REASON = "A pilot of three weeks: the project as a whole answers for it.";

    SuppressionTest() {
        super(new fi.polku.rules.suppression.Suppression());
    }

    @Override
    protected List<Rule> company() {
        return List.of(new TouchpointOwner());
    }

    @Override
    protected ExperienceModel badExample() {
        Suppression unexplained = suppression(RULE, null);
        unexplained.setName("Not now");
        return modelOf(touchpoint("Decision on the grant", unexplained));
    }

    @Override
    protected ExperienceModel goodExample() {
        return modelOf(touchpoint("Decision on the grant", suppression(RULE, REASON)));
    }

    @Test
    void a_suppressed_finding_is_still_found_and_tells_the_reason() {
        assertThat(owner(goodExample()).suppression().map(Suppression::getReason)).contains(REASON);
    }

    @Test
    void a_suppression_without_a_reason_suppresses_nothing() {
        assertThat(owner(badExample()).suppression()).isEmpty();
        assertThat(owner(modelOf(touchpoint("Letter", suppression(RULE, " \n")))).suppression()).isEmpty();
    }

    @Test
    void only_the_rule_that_is_named_and_the_element_itself_are_excused() {
        Touchpoint touchpoint = touchpoint("Letter", suppression("polku/touchpoint-goal", REASON));
        Stage stage = stage(Phase.CORE, touchpoint, suppression(RULE, REASON));
        assertThat(stage.getSuppressions()).hasSize(1);

        assertThat(owner(modelOf(touchpoint)).suppression()).isEmpty();
    }

    @Test
    void an_unknown_rule_is_answered_with_the_one_that_was_meant() {
        assertThat(said(modelOf(touchpoint("Letter", suppression("polku/touchpoint-ownr", REASON)))))
                .containsExactly("The suppression “polku/touchpoint-ownr” has no effect: there is no rule "
                        + "“polku/touchpoint-ownr”. Was “polku/touchpoint-owner” meant?");
        assertThat(said(modelOf(touchpoint("Letter", suppression("house/quite-another", REASON)))))
                .singleElement().asString().contains("there is no rule “house/quite-another”").doesNotContain("meant");
        assertThat(said(modelOf(touchpoint("Letter", suppression(null, REASON))))).hasSize(1);
    }

    @Test
    void a_suppression_that_is_no_longer_needed_is_to_be_removed() {
        Touchpoint owned = touchpoint("Letter", suppression(RULE, REASON));
        ExperienceModel model = with(modelOf(owned), make(OrganisationUnit.class, "Rural unit"));
        owned.setOwner(model.getParties().get(0));

        assertThat(said(model)).containsExactly("The suppression “polku/touchpoint-owner” is not needed: the rule "
                + "“polku/touchpoint-owner” has nothing against “Letter”. Remove the suppression.");
    }

    @Test
    void a_suppression_of_a_rule_that_is_off_waits() {
        Settings off = new Settings(Preset.RECOMMENDED, Map.of(RULE, new Setting(Optional.of(Level.OFF), Map.of())));

        assertThat(new RuleEngine(RuleEngine.standard().rules(), off).check(goodExample()))
                .extracting(finding -> finding.rule().id()).isNotEmpty().doesNotContain(RULE, "polku/suppression");
    }

    private static Suppression suppression(String rule, String reason) {
        Suppression suppression = make(Suppression.class, null);
        suppression.setRule(rule);
        suppression.setReason(reason);
        return suppression;
    }

    private static Finding owner(ExperienceModel model) {
        return RuleEngine.standard().check(model).stream().filter(finding -> finding.rule().id().equals(RULE)).findFirst()
                .orElseThrow();
    }

    private List<String> said(ExperienceModel model) {
        return new RuleEngine(RuleEngine.standard().rules()).check(model).stream()
                .filter(finding -> finding.rule().id().equals("polku/suppression"))
                .map(finding -> finding.message(Locale.ENGLISH)).toList();
    }
}
