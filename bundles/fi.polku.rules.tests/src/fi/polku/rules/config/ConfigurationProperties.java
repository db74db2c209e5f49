/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fi.polku.model.json.JsonFileException;
import fi.polku.model.text.Texts;
import fi.polku.rules.Level;
import fi.polku.rules.Preset;
import fi.polku.rules.Rule;
import fi.polku.rules.RuleEngine;
import fi.polku.rules.Setting;
import fi.polku.rules.Settings;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

class ConfigurationProperties {

    private final List<Rule> rules = new ArrayList<>(RuleEngine.standard().rules());
    private Path file;

    @BeforeProperty
    void makeFile() throws IOException {
        file = Files.createTempFile("polku", ".json");
        rules.add(new LongName());
    }

    @AfterProperty
    void deleteFile() throws IOException {
        Files.delete(file);
    }

    @Property(tries = 2000)
    void anything_is_either_followed_or_answered_in_every_language(@ForAll("almostJson") List<String> tokens)
            throws IOException {
        Files.writeString(file, String.join(" ", tokens));
        try {
            assertThat(ConfigurationFile.read(file, rules)).isNotNull();
        } catch (JsonFileException refusal) {
            assertThat(refusal.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
                for (Locale language : Texts.LANGUAGES) {
                    assertThat(problem.message(language)).isNotBlank().doesNotContainPattern("\\{\\d");
                }
            });
        }
    }

    @Property
    void a_rule_gets_the_level_that_stands_there(@ForAll Level level, @ForAll("ids") String id) throws IOException {
        Files.writeString(file, "{ \"rules\": { \"" + id + "\": \"" + level.name().toLowerCase(Locale.ROOT) + "\" } }");
        Settings settings = ConfigurationFile.read(file, rules);

        assertThat(rules).allSatisfy(rule -> assertThat(settings.severity(rule))
                .isEqualTo(rule.id().equals(id) ? level.severity() : Settings.STANDARD.severity(rule)));
    }

    @Property
    void what_is_written_is_read_again(@ForAll Preset preset, @ForAll("ids") String id, @ForAll Optional<Level> level,
            @ForAll @IntRange(min = 1, max = 50) int letters) throws IOException {
        Map<String, Setting> decided = new HashMap<>();
        level.ifPresent(decision -> decided.put(id, new Setting(level, Map.of())));
        decided.put("house/long-name", new Setting(level, Map.of("letters", (double) letters)));
        Settings settings = new Settings(preset, decided);
        String text = ConfigurationFile.text(settings, "{ \"rules\": {}, \"$schema\": \"s.json\" }");
        Files.writeString(file, text);

        assertThat(ConfigurationFile.read(file, rules)).isEqualTo(settings);
        assertThat(text).contains("\"$schema\": \"s.json\"").isEqualTo(ConfigurationFile.text(settings, text));
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.of(RuleEngine.standard().rules().stream().map(Rule::id).toList());
    }

    @Provide
    Arbitrary<List<String>> almostJson() {
        return Arbitraries.of("{", "}", "[", "]", ":", ",", "{ \"rules\": {", "{ \"extends\":", "\"house/long-name\": {",
                "\"options\": {", "\"letters\":", "\"strict\"", "\"severity\":", "\"off\"", "\"\"", "12", "-1e9", "null",
                "true", "\u0000", "\"\\u00", "ä", "} } }").list().ofMaxSize(12);
    }
}
