/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
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
    void keeps_exactly_the_texts_that_rules_need(Rule rule) {
        List<String> needed = rules().stream().filter(other -> other.group().equals(rule.group()))
                .flatMap(other -> PARTS.stream().map(part -> other.id().substring("polku/".length()) + "." + part)).toList();

        for (Locale language : List.of(Locale.ROOT, Locale.forLanguageTag("fi"))) {
            assertThat(keys(rule, language)).containsAll(needed).hasSize(needed.size() + 1).contains("group");
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void has_examples_of_every_rule(Rule rule) {
        assertThat(RuleTest.of(rule).bad().findings()).extracting(Finding::rule).extracting(Rule::id).containsOnly(rule.id());
    }

    private static List<String> texts(Rule rule, Locale language) {
        return List.of(rule.groupTitle(language), rule.title(language), rule.meaning(language), rule.rationale(language),
                rule.source(language), rule.remedy(language));
    }

    /** Those that stand in the file of this very language. */
    private static TreeSet<String> keys(Rule rule, Locale language) {
        ResourceBundle.Control control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        String file = control.toBundleName(rule.getClass().getPackageName() + ".messages", language);
        Enumeration<String> keys = ResourceBundle.getBundle(file, Locale.ROOT, rule.getClass().getClassLoader(), control).getKeys();
        TreeSet<String> sorted = new TreeSet<>();
        keys.asIterator().forEachRemaining(sorted::add);
        return sorted;
    }

    private static List<Class<? extends Rule>> writtenRules() throws IOException, URISyntaxException, ClassNotFoundException {
        Path place = Path.of(RuleEngine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(place)) {
            return rulesIn(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return rulesIn(jar.getPath("/"));
        }
    }

    private static List<Class<? extends Rule>> rulesIn(Path root) throws IOException, ClassNotFoundException {
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
