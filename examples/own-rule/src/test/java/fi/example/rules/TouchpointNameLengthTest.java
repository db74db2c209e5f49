/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.example.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.AvailableRules;
import fi.polku.rules.Finding;
import fi.polku.rules.Rule;
import fi.polku.rules.RuleEngine;
import fi.polku.rules.Settings;
import fi.polku.rules.config.ConfigurationFile;

class TouchpointNameLengthTest {

    private static final String LONG = "The applicant fills in the form";

    private final Rule rule = new TouchpointNameLength();

    @Test
    void a_short_name_is_fine_and_so_is_none() {
        assertThat(findings("Application", Settings.STANDARD)).isEmpty();
        assertThat(findings(" ", Settings.STANDARD)).isEmpty();
        assertThat(findings(null, Settings.STANDARD)).isEmpty();
    }

    @Test
    void a_long_name_is_to_be_shortened() {
        assertThat(findings(LONG, Settings.STANDARD)).singleElement().satisfies(finding -> {
            assertThat(finding.message(Locale.ENGLISH)).isEqualTo("“" + LONG + "” has 6 words. Say it in 5 words.");
            assertThat(finding.message(Locale.forLanguageTag("fi")))
                    .isEqualTo("Nimessä ”" + LONG + "” on 6 sanaa. Sano se enintään 5 sanalla.");
        });
    }

    @Test
    void the_team_says_in_its_configuration_what_is_long() throws Exception {
        Settings settings = ConfigurationFile.read(Path.of(".polku-rules.json"), AvailableRules.all());

        assertThat(findings(LONG, settings)).isEmpty();
        assertThat(findings(LONG + " on paper", settings)).hasSize(1);
    }

    @Test
    void polku_finds_the_rule_beside_its_own() {
        assertThat(AvailableRules.all()).extracting(Rule::id).contains(rule.id(), "polku/touchpoint-owner");
    }

    private List<Finding> findings(String name, Settings settings) {
        Touchpoint touchpoint = ExperienceFactory.eINSTANCE.createTouchpoint();
        touchpoint.setName(name);
        return new RuleEngine(List.of(rule), settings).check(touchpoint);
    }
}
