/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import fi.polku.model.experience.EmotionSource;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.text.Texts;
import fi.polku.rules.Finding;
import fi.polku.rules.RuleEngine;
import fi.polku.rules.Severity;
import fi.polku.store.Templates;

/** Whoever starts from a template sees good practice, and is told only what a template can't know. */
class TemplateFindingsTest {

    /** What to do about the worst moment of a failure is for the team to agree. */
    private static final Map<String, List<String>> WARNINGS = Map.of("recovery", List.of("polku/negative-peak-action"));
    private static final List<String> NOTES = List.of("polku/employee-journey-behind", "polku/future-twin");

    static Stream<Arguments> templates() {
        return Templates.names().stream()
                .flatMap(name -> Texts.LANGUAGES.stream().map(language -> Arguments.of(name, language)));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateWarnsOfNothingButWhatTheTeamHasToAgree(String name, Locale language) {
        List<Finding> findings = RuleEngine.standard().check(Templates.create(name, language));

        assertThat(findings).filteredOn(finding -> finding.severity() != Severity.INFO)
                .extracting(finding -> finding.rule().id()).isEqualTo(WARNINGS.getOrDefault(name, List.of()));
        assertThat(findings).filteredOn(finding -> finding.severity() == Severity.INFO)
                .extracting(finding -> finding.rule().id()).isSubsetOf(NOTES);
    }

    @Test
    void whatTheTemplatesGuessSaysThatItIsAGuess() {
        Templates.names().forEach(name -> Templates.create(name, Locale.ENGLISH).getJourneys()
                .forEach(journey -> journey.eAllContents().forEachRemaining(element -> {
                    if (element instanceof ObservedEmotion emotion) {
                        assertThat(emotion.getSource()).isEqualTo(EmotionSource.ASSUMPTION);
                        assertThat(emotion.getSourceDetail()).containsIgnoringCase("guess");
                    }
                })));
    }
}
