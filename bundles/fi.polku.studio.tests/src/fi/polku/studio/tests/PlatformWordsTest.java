/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Finnish words of the platform belong to the words that it has in this version. */
class PlatformWordsTest {

    private static final Path FRAGMENTS = Path.of("../../bundles/nl");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(FRAGMENTS)) {
            return all.filter(file -> file.toString().endsWith("_fi.properties")).filter(file -> !file.toString().contains("target"))
                    .sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void haveTheKeysAndPlaceholdersOfTheEnglishOnes(Path file) throws IOException {
        Properties finnish = read(file.toUri().toURL());
        Properties english = read(english(file));

        assertThat(english.stringPropertyNames()).containsAll(finnish.stringPropertyNames());
        assertThat(finnish.stringPropertyNames()).allSatisfy(key -> assertThat(placeholders(finnish.getProperty(key))).as(key)
                .isEqualTo(placeholders(english.getProperty(key))));
    }

    /** Letters that menus and buttons are reached by stand in what is shown, each word's at most once. */
    @ParameterizedTest
    @MethodSource("files")
    void haveAtMostOneMnemonicEach(Path file) throws IOException {
        assertThat(read(file.toUri().toURL()).values()).allSatisfy(
                text -> assertThat(text.toString().replace("&&", "").chars().filter(letter -> letter == '&').count())
                        .isLessThanOrEqualTo(1));
    }

    private static TreeSet<String> placeholders(String text) {
        TreeSet<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().map(MatchResult::group).forEach(found::add);
        return found;
    }

    private static URL english(Path file) throws IOException {
        Path fragment = FRAGMENTS.resolve(FRAGMENTS.relativize(file).getName(0));
        try (InputStream in = Files.newInputStream(fragment.resolve("META-INF/MANIFEST.MF"))) {
            String host = new Manifest(in).getMainAttributes().getValue("Fragment-Host");
            String path = fragment.relativize(file).toString().replace("_fi.properties", ".properties");
            return Platform.getBundle(host).getEntry(path);
        }
    }

    private static Properties read(URL place) {
        Properties words = new Properties();
        try (InputStream in = place.openStream()) {
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
