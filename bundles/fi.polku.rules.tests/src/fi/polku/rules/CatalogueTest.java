/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fi.polku.model.text.Texts;

class CatalogueTest {

    private static final List<String> PARTS = List.of("title", "message", "meaning", "rationale", "source", "remedy");

    static List<Rule> rules() {
        return RuleEngine.standard().rules();
    }

    @Test
    void lists_every_rule_that_was_written() throws Exception {
        assertThat(rules()).extracting(Rule::getClass).containsExactlyInAnyOrderElementsOf(writtenRules());
    }

    @Test
    void calls_no_two_rules_the_same() {
        assertThat(rules()).extracting(Rule::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void names_a_rule_in_configurations_as_in_the_code(Rule rule) {
        String words = rule.getClass().getSimpleName().replaceAll("(?<=.)(?=\\p{Upper})", "-").toLowerCase(Locale.ROOT);

        assertThat(rule.id()).matches("polku/[a-z]+(-[a-z]+)*").isEqualTo("polku/" + words);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void explains_a_rule_in_every_language(Rule rule) {
        for (Locale language : Texts.LANGUAGES) {
            assertThat(texts(rule, language)).allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "''"));
        }
        assertThat(texts(rule, Locale.ENGLISH)).doesNotContainAnyElementsOf(texts(rule, Locale.forLanguageTag("fi")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void keeps_exactly_the_texts_that_rules_need(Rule rule) throws IOException {
        Stream<String> needed = rules().stream().filter(other -> other.group().equals(rule.group()))
                .flatMap(other -> Stream.concat(PARTS.stream(),
                                other.options().stream().map(option -> "option." + option.name()))
                        .map(part -> other.id().substring("polku/".length()) + "." + part));
        List<String> keys = Stream.concat(Stream.of("group"), needed).toList();

        assertThat(keys(rule, "messages.properties")).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(keys(rule, "messages_fi.properties")).containsExactlyInAnyOrderElementsOf(keys);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void has_examples_of_every_rule(Rule rule) {
        assertThat(RuleTest.of(rule).bad().findings())
                .extracting(finding -> finding.rule().id()).containsOnly(rule.id());
    }

    private static List<String> texts(Rule rule, Locale language) {
        Stream<String> texts = Stream.of(rule.groupTitle(language), rule.title(language), rule.meaning(language),
                rule.rationale(language), rule.source(language), rule.remedy(language));
        return Stream.concat(texts, rule.options().stream().map(option -> rule.meaning(language, option))).toList();
    }

    private static Set<Object> keys(Rule rule, String file) throws IOException {
        try (InputStream in = rule.getClass().getResourceAsStream(file)) {
            Properties texts = new Properties();
            texts.load(in);
            return texts.keySet();
        }
    }

    private static List<Class<? extends Rule>> writtenRules() throws Exception {
        Path place = Path.of(RuleEngine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(place)) {
            return rulesIn(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return rulesIn(jar.getPath("/"));
        }
    }

    private static List<Class<? extends Rule>> rulesIn(Path root) throws Exception {
        List<Class<? extends Rule>> found = new ArrayList<>();
        Pattern end = Pattern.compile("\\.class$");
        try (Stream<Path> files = Files.walk(root.resolve("fi/polku/rules"))) {
            for (Path file : files.filter(path -> end.matcher(path.toString()).find()).toList()) {
                String name = end.matcher(root.relativize(file).toString()).replaceFirst("").replace('/', '.');
                Class<?> type = Class.forName(name.replace('\\', '.'));
                if (Rule.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
                    found.add(type.asSubclass(Rule.class));
                }
            }
        }
        return found;
    }
}
