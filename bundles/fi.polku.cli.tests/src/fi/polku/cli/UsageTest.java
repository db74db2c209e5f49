/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import static fi.polku.cli.CommandLineRun.polku;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @Test
    void helpNamesEveryCommandAndShowsExamples() {
        CommandLineRun help = polku("--help");

        assertThat(help.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(help.out()).contains("validate", "fix", "export", "rules", "stats", "new", "Examples:",
                "polku validate my-service.polku");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "fix", "export", "rules", "stats", "new"})
    void everyCommandHasHelpWithExamplesInBothLanguages(String command) {
        assertThat(polku(command, "--help").out()).contains("Usage: polku " + command, "Examples:", "--lang");
        assertThat(polku(command, "--help", "--lang", "fi").out()).contains("Käyttö: polku " + command, "Esimerkkejä:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"polku", "validate", "fix", "export", "rules", "stats", "new", "help", "generate-completion"})
    void everyHelpFitsATerminalAndTellsWhatTheCommandEndsWith(String command) {
        for (String language : List.of("en", "fi")) {
            String[] arguments = {command, "--help", "--lang", language};
            String help = polku(command.equals("polku") ? Arrays.copyOfRange(arguments, 1, 4) : arguments).out();

            assertThat(help.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
            assertThat(help).containsPattern("(Exit codes|Paluuarvot):\\R  0 ").contains("  64 ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "rules", "stats", "new", "help", "generate-completion"})
    void noCommandPromisesAnExitCodeThatItDoesNotGive(String command) {
        assertThat(polku(command, "--help").out()).doesNotContainPattern("\\R  1 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "fix", "export", "cards", "board", "rules", "stats", "measure", "new", "help",
            "generate-completion"})
    void aCommandSaysTheSameWhetherItIsNamedFirstOrBesideAllOthers(String command) {
        for (String option : List.of("--help", "--nonsense")) {
            var alone = polku(command, option, "--lang", "en");
            var besideOthers = polku("--lang", "en", command, option);

            assertThat(alone.out()).isEqualTo(besideOthers.out());
            assertThat(alone.err()).isEqualTo(besideOthers.err());
            assertThat(alone.exitCode()).isEqualTo(besideOthers.exitCode());
        }
    }

    @Test
    void aValueThatAnOptionCannotTakeIsToldWithThoseThatItTakes() {
        assertThat(polku("export", "x.polku", "--out", "o", "--format", "gif", "--lang", "en").err())
                .contains("--format takes svg, png, pdf, pptx, xlsx, html, md, not \"gif\"");
        assertThat(polku("export", "x.polku", "--out", "o", "--dpi", "abc", "--lang", "fi").err())
                .contains("--dpi on luku, ei \"abc\"");
    }

    @Test
    void finnishHelpHasFinnishPlaceholders() {
        assertThat(polku("--help", "--lang", "fi").out()).contains("[KOMENTO]").doesNotContain("COMMAND");
        assertThat(polku("export", "--help", "--lang", "fi").out()).contains("--out=KANSIO", "--only=NIMI", "TIEDOSTO...")
                .doesNotContain("FILE", "DIR", "NAME");
    }

    @Test
    void helpOfACommandIsShownByName() {
        assertThat(polku("help", "fix").out()).isEqualTo(polku("fix", "--help").out());
        assertThat(polku("help").out()).isEqualTo(polku("--help").out());
        assertThat(polku("help", "valdate").err()).contains("unknown: valdate", "validate");
    }

    @Test
    void withoutACommandHelpIsShown() {
        assertThat(polku().out()).isEqualTo(polku("--help").out());
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(polku("--version").out()).matches("(?s)polku \\d+\\.\\d+\\.\\d+.*Java.*");
    }

    @Test
    void aMisspeltCommandIsWrongUsageWithASuggestion() {
        CommandLineRun run = polku("valdate", "x.polku");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("valdate", "validate", "--help");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void wrongUsageIsExplainedInFinnishToo() {
        assertThat(polku("--lang", "fi", "validate").err()).contains("puuttuu: TIEDOSTO", "Ohjeen saat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "fix", "export", "stats", "new"})
    void aCommandWithoutAFileIsWrongUsage(String command) {
        assertThat(polku(command).exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void anUnknownOptionIsNamedBeforeWhatIsMissing() {
        assertThat(polku("validate", "--frob").err()).contains("unknown: --frob");
        assertThat(polku("export", "x.polku", "--frob").err()).contains("unknown: --frob");
    }

    @Test
    void anEmptyNameIsNotTheFolderOneIsIn() {
        CommandLineRun run = polku("validate", "");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).startsWith("\"\": ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void theHintAfterANewModelCanBeTyped(@TempDir Path folder) {
        assertThat(polku("new", folder.resolve("Our service.polku")).out())
                .contains("validate '" + folder + "/Our service.polku'.");
        assertThat(polku("new", folder.resolve("päivä.polku")).out()).contains("validate " + folder + "/päivä.polku.");
    }

    @Test
    void anUnknownOptionFormatLanguageOrScaleIsWrongUsage() {
        assertThat(polku("validate", "x.polku", "--colour").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(polku("validate", "x.polku", "--format", "xml").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(polku("validate", "x.polku", "--lang", "sv").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(polku("export", "x.polku", "--out", "o", "--scale", "0").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(polku("export", "x.polku", "--out", "o", "--scale", "NaN").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(polku("export", "x.polku").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(polku("export", "x.polku").err()).contains("missing: --out DIR");
    }

    @Test
    void aCompletionScriptIsPrinted() {
        assertThat(polku("generate-completion").out()).contains("#!/usr/bin/env bash", "validate", "--template");
    }
}
