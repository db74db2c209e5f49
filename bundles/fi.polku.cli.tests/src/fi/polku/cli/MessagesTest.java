/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The texts of every bundle")
class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+|\\$\\{[A-Z-]+}|%n");
    /** The command line's help, which is no message format. */
    private static final Pattern HELP =
            Pattern.compile(".*Heading|usage\\.exitCodeList.*|help|version|label\\..*|lang|files|polku\\..*");
    /** Signs and units that both languages share. */
    private static final Set<String> ALIKE = Set.of("usage.wrong", "usage.parameterListHeading",
            "polku.generate-completion.usage.descriptionHeading", "scale", "scale.zeroTen", "kindAndState",
            "kindAndSeverity", "persona.style", "subJourney", "answers", "benchmark", "minutes", "seconds", "featureOf",
            "workspace.title", "column.n", "distribution.figure", "estimate.answers", "failed", "meaning", "polku",
            "title", "card", "sheet.titled", "sheet.changedTo", "number", "people", "time.QUARTER");
    private static final String COMMAND_TO_TYPE = ".usage.footer.";

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.find(Path.of(".."), 20,
                (file, kind) -> file.endsWith("messages.properties") && !file.toString().contains("target"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void areAllLookedAt() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(14);
    }

    @ParameterizedTest
    @MethodSource("files")
    void existInBothLanguages(Path file) throws IOException {
        assertThat(english(file)).isNotEmpty();
        assertThat(finnish(file).keySet()).isEqualTo(english(file).keySet());
        assertThat(english(file).values()).noneMatch(String::isBlank);
        assertThat(finnish(file).values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("files")
    void sayTheSameThingsInBothLanguages(Path file) throws IOException {
        Map<String, String> finnish = finnish(file);
        english(file).forEach((key, text) -> assertThat(placeholders(finnish.get(key))).as(key)
                .isEqualTo(placeholders(text)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void canBeFormattedWithoutLosingAnApostrophe(Path file) throws IOException {
        for (Map<String, String> texts : List.of(english(file), finnish(file))) {
            texts.forEach((key, text) -> {
                if (!isHelp(file, key)) {
                    assertThat(new MessageFormat(text, Locale.ROOT)).as(key).isNotNull();
                    assertThat(text.replace("''", "").replaceAll("'[{}]'", "")).as(key).doesNotContain("'");
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void areTranslated(Path file) throws IOException {
        Map<String, String> finnish = finnish(file);
        english(file).forEach((key, text) -> {
            if (hasWords(text) && !ALIKE.contains(key) && !key.contains(COMMAND_TO_TYPE)) {
                assertThat(finnish.get(key)).as(key).isNotEqualTo(text);
            }
        });
    }

    private static boolean hasWords(String text) {
        return text.replaceAll("\\{[^}]*}|%n", "").chars().anyMatch(Character::isLetter);
    }

    private static boolean isHelp(Path file, String key) {
        return file.toString().contains("fi.polku.cli") && HELP.matcher(key).matches();
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> english(Path file) throws IOException {
        return texts(file);
    }

    private static Map<String, String> finnish(Path file) throws IOException {
        return texts(file.resolveSibling("messages_fi.properties"));
    }

    private static Map<String, String> texts(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
