/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import static fi.polku.cli.CommandLineRun.polku;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import fi.polku.rules.Rule;
import fi.polku.rules.RuleEngine;

class RulesCommandTest {

    static List<Rule> rules() {
        return RuleEngine.standard().rules();
    }

    @Test
    void theCatalogueListsEveryRuleWithItsTitle() {
        String catalogue = polku("rules").out();

        assertThat(rules()).allSatisfy(rule -> assertThat(catalogue).contains(rule.id(), rule.title(Locale.ENGLISH),
                rule.groupTitle(Locale.ENGLISH)));
        assertThat(catalogue).contains("polku/reference", rules().size() + 1 + " rules");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleIsExplainedInBothLanguagesWithinTheWidthOfATerminal(Rule rule) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("fi"))) {
            CommandLineRun run = polku("rules", rule.id(), "--lang", language.getLanguage());

            assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
            assertThat(run.out()).containsIgnoringWhitespaces(rule.title(language), rule.meaning(language),
                    rule.rationale(language), rule.source(language), rule.remedy(language));
            assertThat(run.out().lines()).allMatch(line -> line.length() <= Terminal.width());
        }
    }

    @Test
    void aConfigurationShowsInWhatRulesWeighAndInTheirOptions(@TempDir Path folder) throws IOException {
        Path strict = Files.writeString(folder.resolve("strict.json"), """
                { "extends": "strict", "rules": { "polku/touchpoint-goal": "off",
                  "polku/owner-load": { "options": { "most": 20 } } } }
                """);

        String catalogue = polku("rules", "--config", strict).out();
        assertThat(catalogue).containsPattern("polku/owner-load +warning ").containsPattern("polku/touchpoint-goal +off ")
                .contains(strict.toString());
        assertThat(polku("rules", "owner-load", "--config", strict).out())
                .contains("warning (standard: info)", "most = 20: ", "Standard 12, from 1 to 1000.", strict.toString());
        assertThat(polku("rules", "owner-load", "--lang", "fi").out()).contains(" · huomio\n", "most = 12: ", "Oletus 12");
    }

    @Test
    void whatTheStoreChecksCanNotBeConfigured(@TempDir Path folder) throws IOException {
        Path workshop = Files.writeString(folder.resolve("workshop.json"), "{ \"extends\": \"workshop\" }");

        assertThat(polku("rules", "reference", "--config", workshop).out()).contains(" · error\n");
    }

    @Test
    void aConfigurationThatCanNotBeFollowedIsExplained(@TempDir Path folder) throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.json"), "{ \"extend\": \"strict\" }");

        CommandLineRun run = polku("rules", "--config", wrong);
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("wrong.json:1:", "extends");
    }

    @Test
    void theHouseCanBeLeftOut() {
        assertThat(polku("rules", "touchpoint-owner").out()).isEqualTo(polku("rules", "polku/touchpoint-owner").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"polku/touchpont-owner", "touchpoint-onwer", "Touchpoint-Owner", "touchpointowner"})
    void aMisspeltRuleIsAnsweredWithTheOneThatWasMeant(String misspelt) {
        CommandLineRun run = polku("rules", misspelt);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(misspelt, "Did you mean: ").containsPattern("mean: (polku/)?touchpoint-owner");
        assertThat(polku("rules", misspelt, "--lang", "fi").err()).contains("Tarkoititko: ");
    }

    @Test
    void aWordThatIsLikeNoRuleGetsNoSuggestion() {
        CommandLineRun run = polku("rules", "xyzzy");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("xyzzy").doesNotContain("mean");
    }
}
