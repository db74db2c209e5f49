/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import fi.polku.rules.RuleEngine;

/**
 * Keeps {@code docs/rules} and the schema of configurations from drifting away from the rules.
 * With {@code -Dpolku.pages=write} on Maven's command line it writes the pages before it looks at them.
 */
class RulePagesTest {

    private static final Path FOLDER = Path.of("..", "..", "docs", "rules");
    private static final Path SCHEMA = Path.of("..", "..", "docs", "polku-rules.schema.json");
    private static final Map<String, String> PAGES = RulePages.of(RuleEngine.standard().rules());

    @BeforeAll
    static void write() throws IOException {
        if ("write".equals(System.getProperty("polku.pages"))) {
            Files.createDirectories(FOLDER);
            for (Map.Entry<String, String> page : PAGES.entrySet()) {
                Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
            }
            Files.writeString(SCHEMA, ConfigurationSchema.of(RuleEngine.standard().rules()));
        }
    }

    @Test
    void say_what_the_rules_say() {
        assertThat(PAGES).allSatisfy((name, text) -> assertThat(FOLDER.resolve(name))
                .as("docs/rules/%s; run this test with -Dpolku.pages=write to renew it", name).content().isEqualTo(text));
    }

    @Test
    void and_the_schema_of_configurations_know_the_same_rules() {
        assertThat(SCHEMA).as("Run this test with -Dpolku.pages=write to renew it").content()
                .isEqualTo(ConfigurationSchema.of(RuleEngine.standard().rules()));
    }

    @Test
    void speak_of_no_rule_that_is_gone() throws IOException {
        List<String> expected = new ArrayList<>(new TreeSet<>(PAGES.keySet()));
        expected.add("literature.md");

        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
