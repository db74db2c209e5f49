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
import java.time.LocalDate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import fi.polku.rules.RuleEngine;
import fi.polku.rules.Severity;
import fi.polku.store.LoadedModel;
import fi.polku.store.ModelStore;

class ExamplesTest {

    private static final Path EXAMPLES = Path.of("../../examples");
    /** Measurements grow old, and rules say so: the examples are judged on the day they were written for. */
    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 22);
    private static final Path PICTURES = Path.of("../../docs/pictures");

    @TempDir
    private Path folder;

    static Stream<Path> examples() throws IOException {
        return Files.walk(EXAMPLES).filter(file -> file.toString().endsWith(".polku")).sorted();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleHasAReadmeAndIsWrittenAsTheStoreWritesIt(Path example) throws IOException {
        Path copy = Files.copy(example, folder.resolve(example.getFileName()));

        LoadedModel loaded = ModelStore.load(copy);
        ModelStore.overwrite(loaded);

        assertThat(example.resolveSibling("README.md")).isNotEmptyFile();
        assertThat(loaded.problems()).isEmpty();
        assertThat(copy).hasSameBinaryContentAs(example);
    }

    @ParameterizedTest
    @ValueSource(strings = {"grant-service", "grand-hotel", "employee-journey"})
    void anExampleWithoutDeliberateGapsIsClean(String name) throws IOException {
        LoadedModel loaded = ModelStore.load(EXAMPLES.resolve(name).resolve(name + ".polku"));

        assertThat(RuleEngine.standard().check(loaded.model(), WRITTEN))
                .filteredOn(finding -> finding.severity() != Severity.INFO).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"online-shop", "complaint-recovery"})
    void anExampleWithDeliberateGapsShowsThem(String name) {
        assertThat(polku("validate", EXAMPLES.resolve(name)).exitCode()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void theFileOfAPictureSaysOnceWhatKindOfPictureItIs() {
        polku("export", EXAMPLES.resolve("online-shop"), "--out", folder, "--format", "svg");

        assertThat(folder.resolve("online-shop/blueprint-boots-ordered-online.svg")).exists();
    }

    /** These were looked at. When a change is meant, look at the new ones and copy them over the old ones. */
    @Test
    void thePicturesOfTheReadmeAreWhatTheExampleLooksLike() throws IOException {
        polku("export", EXAMPLES.resolve("grant-service"), "--out", folder, "--format", "svg");

        for (String name : new String[] {"journey-maatilan-investointituki-nykytila.svg",
            "blueprint-maatilan-investointituki-palvelumalli.svg"}) {
            assertThat(folder.resolve("grant-service").resolve(name)).hasSameTextualContentAs(PICTURES.resolve(name));
        }
    }
}
