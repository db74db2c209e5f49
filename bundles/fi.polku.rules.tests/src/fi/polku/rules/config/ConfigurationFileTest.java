/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.config;

import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fi.polku.model.json.JsonFileException;
import fi.polku.rules.Finding;
import fi.polku.rules.Rule;
import fi.polku.rules.RuleEngine;
import fi.polku.rules.Settings;
import fi.polku.rules.Severity;

class ConfigurationFileTest {

    private static final String OWNER = "polku/touchpoint-owner";

    @TempDir
    private Path folder;
    private final LongName longName = new LongName();
    private List<Rule> rules;

    @BeforeEach
    void addARuleWithOptions() {
        rules = new ArrayList<>(RuleEngine.standard().rules());
        rules.add(longName);
    }

    @Test
    void an_empty_configuration_changes_nothing() throws IOException {
        assertThat(read("{}")).isEqualTo(Settings.STANDARD);
        assertThat(read("\uFEFF{\"$schema\": \"x\"}")).isEqualTo(Settings.STANDARD);
    }

    @ParameterizedTest
    @CsvSource({"recommended, ERROR WARNING INFO", "strict, ERROR ERROR WARNING", "workshop, WARNING INFO OFF"})
    void a_preset_says_what_rules_weigh_that_are_not_mentioned(String preset, String weights) throws IOException {
        Settings settings = read("{ \"extends\": \"" + preset + "\" }");

        assertThat(List.of(settings.severity(rule(OWNER)), settings.severity(rule("polku/promise-redemption")),
                settings.severity(longName)).stream().map(weight -> weight.map(Severity::name).orElse("OFF")))
                .containsExactly(weights.split(" "));
    }

    @Test
    void a_rule_is_off_or_weighs_what_the_team_says() throws IOException {
        Settings settings = read("""
                { "rules": { "polku/touchpoint-owner": "info", "polku/touchpoint-goal": "off",
                  "polku/touchpoint-measurement": { "severity": "error" } } }""");
        List<Finding> findings = new RuleEngine(rules, settings).check(modelOf(touchpoint("Letter")));

        assertThat(findings).extracting(finding -> finding.rule().id() + " " + finding.severity())
                .contains("polku/touchpoint-owner INFO", "polku/touchpoint-measurement ERROR")
                .noneMatch(text -> text.contains("goal"));
    }

    @Test
    void a_rule_asks_for_the_value_of_its_option() throws IOException {
        String name = "Decision on the grant";

        assertThat(longNames(name, read("{}"))).isEmpty();
        assertThat(longNames(name, read(setting("\"letters\": 20")))).hasSize(1);
        assertThat(longNames(name, read(setting("\"letters\": 20, \"tolerance\": 1.5")))).isEmpty();
    }

    @Test
    void everything_that_can_not_be_is_said_with_its_place() {
        assertThat(problems("""
                {
                  "extend": "strict",
                  "extends": "strickt",
                  "rules": {
                    "polku/touchpoint-ownr": "error",
                    "touchpoint-goal": { "severity": [] },
                    "polku/touchpoint-goal": "eror",
                    "house/long-name": {
                      "severity": 3,
                      "options": { "leters": 3, "letters": 2.5, "tolerance": "two" },
                      "optoins": {}
                    }
                  }
                }""")).containsExactly(
                "2:3: there is nothing called \"extend\" here. Did you mean \"extends\"?",
                "3:14: there is no preset \"strickt\". Did you mean \"strict\"?",
                "5:5: there is no rule \"polku/touchpoint-ownr\". Did you mean \"polku/touchpoint-owner\"?",
                "6:5: there is no rule \"touchpoint-goal\". Did you mean \"polku/touchpoint-goal\"?",
                "7:30: \"eror\" is no severity. Did you mean \"error\"?",
                "9:19: \"3\" is no severity. Choose one of: error, info, off, warning.",
                "10:20: the rule has no option \"leters\". Did you mean \"letters\"?",
                "10:44: \"letters\" takes a whole number from 1 to 1,000, not \"2.5\".",
                "10:62: \"tolerance\" takes a number from 1 to 2, not \"two\".",
                "11:7: there is nothing called \"optoins\" here. Did you mean \"options\"?");
    }

    @Test
    void names_that_resemble_nothing_are_answered_with_what_there_is() {
        assertThat(problems("{ \"extends\": \"x\" }"))
                .containsExactly("1:14: there is no preset \"x\". Choose one of: recommended, strict, workshop.");
        assertThat(problems("{ \"rules\": { \"house/quite-another\": \"off\" } }")).singleElement().asString()
                .contains("no rule \"house/quite-another\"", "--rules");
        assertThat(problems(setting("\"colour\": 1"))).singleElement().asString()
                .endsWith("Its options are: letters, tolerance.");
        assertThat(problems("{ \"rules\": { \"" + OWNER + "\": { \"options\": { \"limit\": 1 } } } }"))
                .singleElement().asString().endsWith("the rule has no options, and so no \"limit\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{} {}", "{ \"rules\": [] }",
        "{ \"extends\": \"strict\", \"extends\": \"strict\" }",
        "{ \"rules\": { \"house/long-name\": { \"options\": 3 } } }", "{ \"extends\": null }", "{ 'rules': {} }",
        "{ \"rules\": { \"house/long-name\": { \"options\": { \"letters\": 1e999 } } } }"})
    void what_is_no_configuration_is_refused_in_both_languages(String text) {
        JsonFileException refusal = refusal(text);

        String file = folder.resolve(ConfigurationFile.NAME) + ":1:";
        assertThat(refusal.message(Locale.ENGLISH)).startsWith(file);
        assertThat(refusal.message(Locale.forLanguageTag("fi"))).startsWith(file)
                .isNotEqualTo(refusal.message(Locale.ENGLISH));
    }

    @Test
    void a_file_in_another_encoding_is_refused() throws IOException {
        Path file = Files.write(folder.resolve("latin.json"), new byte[] {'{', '"', (byte) 0xE4, '"', '}'});

        assertThatExceptionOfType(JsonFileException.class).isThrownBy(() -> ConfigurationFile.read(file, rules))
                .satisfies(refusal -> assertThat(refusal.message(Locale.ENGLISH)).contains("UTF-8"));
    }

    @Test
    void the_nearest_configuration_wins() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("models/grants"));
        Path above = Files.writeString(folder.resolve(ConfigurationFile.NAME), "{}");

        assertThat(ConfigurationFile.nearest(inner.resolve("x.polku"))).contains(above);

        Path beside = Files.writeString(inner.resolve(ConfigurationFile.NAME), "{}");
        assertThat(ConfigurationFile.nearest(inner.resolve("x.polku"))).contains(beside);
        assertThat(ConfigurationFile.nearest(folder.resolve("models/x.polku"))).contains(above);
    }

    @Test
    void the_search_ends_at_the_root_of_the_file_system() {
        assertThat(ConfigurationFile.nearest(folder.getRoot().resolve("x.polku"))).isEmpty();
    }

    private static String setting(String options) {
        return "{ \"rules\": { \"house/long-name\": { \"options\": { " + options + " } } } }";
    }

    private List<Finding> longNames(String name, Settings settings) {
        return new RuleEngine(List.of(longName), settings).check(modelOf(touchpoint(name)));
    }

    private Rule rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }

    private Settings read(String text) throws IOException {
        return ConfigurationFile.read(Files.writeString(folder.resolve(ConfigurationFile.NAME), text), rules);
    }

    private JsonFileException refusal(String text) {
        return catchThrowableOfType(JsonFileException.class, () -> read(text));
    }

    private List<String> problems(String text) {
        return refusal(text).problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + ": " + problem.message(Locale.ENGLISH)).toList();
    }
}
