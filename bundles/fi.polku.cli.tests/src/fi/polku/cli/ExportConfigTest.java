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
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fi.polku.paper.stamp.Stamps;

class ExportConfigTest {

    @TempDir
    private Path folder;
    private Path model;

    @BeforeEach
    void writeAModel() {
        model = folder.resolve("models/service.polku");
        polku("new", model, "--lang", "en");
    }

    @Test
    void aFileSaysEverythingThatIsAlwaysNeededAndItsPlacesAreMeantFromItsFolder() throws IOException {
        Path file = config("""
                {"models": "models", "format": ["svg", "pdf"], "lang": "fi",
                 "exports": [{"out": "wall", "format": "pdf", "page": "A1", "tile": "A4", "overlap": 15},
                             {"out": "../%s/send", "together": true, "theme": "print"}]}
                """.formatted(folder.getFileName()));

        CommandLineRun run = polku("export", "--config", file);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(folder.resolve("wall/service")).isDirectoryContaining("glob:**/journey-*.pdf")
                .isDirectoryNotContaining("glob:**.svg");
        assertThat(folder.resolve("send/service")).isDirectoryContaining("glob:**/service.pdf")
                .isDirectoryContaining("glob:**.svg");
    }

    @Test
    void withoutExportsTheFileIsOneItself() throws IOException {
        polku("export", "--config", config("{\"models\": [\"models/service.polku\"], \"out\": \"o\", \"format\": \"svg\"}"));

        assertThat(folder.resolve("o/service")).isDirectoryContaining("glob:**.svg");
    }

    @Test
    void whatIsWrongInTheFileIsToldWithItsPlace() throws IOException {
        CommandLineRun run = polku("export", "--config", config("{\"models\": [\"models\"],\n \"exprts\": []}"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("workshop.json:2:", "exports");
        assertThat(polku("export", "--config", config("{\"out\": \"o\"}")).err()).contains("\"models\" is missing");
        assertThat(polku("export", "--config", config("{\"models\": [{}], \"exports\": 3}")).err())
                .contains("\"models\" takes", "\"exports\" is a list");
    }

    @Test
    void anExportThatCannotBeDoesntStopTheOthers() throws IOException {
        CommandLineRun run = polku("export", "--config", config("""
                {"models": ["models"], "format": "svg", "exports": [{"out": "a", "page": "A9"}, {"out": "b"}]}"""));

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("A9");
        assertThat(folder.resolve("b/service")).isNotEmptyDirectory();
    }

    @Test
    void rulesOfATeamAndTheirConfigurationCanBeTypedBesideTheFile() throws IOException {
        Files.writeString(folder.resolve("named.json"), "{\"rules\": {\"house/shout\": \"off\"}}");
        Path jar = HouseJar.checking("inspection.report(element);", folder);
        Path file = config("{\"models\": [\"models\"], \"out\": \"o\", \"format\": \"md\"}");
        Path report = folder.resolve("o/service/service.md");

        assertThat(polku("export", "--config", file, "--rules", jar).err()).isEmpty();
        assertThat(report).content().contains("house/shout");
        polku("export", "--config", file, "--rules", jar, "--rules-config", folder.resolve("named.json"));
        assertThat(report).content().doesNotContain("house/shout");
        assertThat(polku("export", "--config", file, "--rules", "nosuch.jar"))
                .returns(ExitCode.FAILED, CommandLineRun::exitCode)
                .satisfies(run -> assertThat(run.err()).contains("nosuch.jar"));
    }

    @Test
    void whatIsTypedGoesBeforeWhatTheFileSays() throws IOException {
        Path file = config("""
                {"models": ["models"], "out": "o", "format": "md", "lang": "fi", "rules-config": "nosuch.json"}""");
        Path there = Files.writeString(folder.resolve("there.json"), "{}");

        CommandLineRun run = polku("export", "--config", file, "--lang", "en", "--rules-config", there);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("1 file written");
    }

    @ParameterizedTest
    @CsvSource({"--theme dark, --theme", "--format png --out other, '--format, --out'", "models --page A0, 'FILE, --page'",
        "--together, --together"})
    void whatOnlyTheFileCanSayIsRefused(String typed, String named) throws IOException {
        Path file = config("{\"models\": [\"models\"], \"out\": \"o\"}");
        List<Object> all = new ArrayList<>(List.of("export", "--lang", "en", "--config", file));
        all.addAll(List.of(typed.split(" ")));

        CommandLineRun run = polku(all.toArray());

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(named + ": with --config");
        assertThat(folder.resolve("o")).doesNotExist();
    }

    @Test
    void whatHasNotChangedIsNotWrittenAgain() throws IOException {
        Object[] export = {"export", model, "--out", folder.resolve("o"), "--format", "svg,png,pdf", "--dpi", "72"};
        polku(export);
        FileTime longAgo = FileTime.fromMillis(0);
        Path drawn = folder.resolve("o/service");
        for (Path file : files(drawn)) {
            Files.setLastModifiedTime(file, longAgo);
        }
        Files.writeString(files(drawn).get(0), "somebody wrote something else into it");

        CommandLineRun again = polku(export);

        assertThat(again.out()).contains("1 file written", (files(drawn).size() - 1) + " unchanged");
        assertThat(files(drawn)).filteredOn(file -> file.toFile().lastModified() == 0).hasSize(files(drawn).size() - 1);
        assertThat(polku(export).out()).contains("Nothing new");
    }

    @Test
    void anotherResolutionThemeOrNameIsAChange() throws IOException {
        Object[] export = {"export", model, "--out", folder.resolve("o"), "--format", "png"};
        polku(export);
        int all = files(folder.resolve("o/service")).size();

        assertThat(polku("export", model, "--out", folder.resolve("o"), "--format", "png", "--dpi", "72").out())
                .contains(all + " file");
        assertThat(polku("export", model, "--out", folder.resolve("o"), "--format", "png", "--dpi", "72", "--theme", "dark")
                .out()).contains(all + " file");
        assertThat(polku("export", model, "--out", folder.resolve("o"), "--format", "png", "--dpi", "72", "--theme", "dark")
                .out()).contains("Nothing new");
    }

    @Test
    void wishesThatMakeNoSenseAreRefused() {
        for (String[] wish : new String[][] {{"--page", "B4"}, {"--tile", "0x0"}, {"--dpi", "0"}, {"--dpi", "9999"},
            {"--overlap", "-1"}, {"--dpi", "72", "--scale", "1"}, {"--format", "pdf", "--tile", "A4", "--overlap", "70"}}) {
            Object[] all = new Object[wish.length + 4];
            System.arraycopy(new Object[] {"export", model, "--out", folder.resolve("o")}, 0, all, 0, 4);
            System.arraycopy(wish, 0, all, 4, wish.length);
            assertThat(polku(all).exitCode()).as(String.join(" ", wish)).isEqualTo(ExitCode.USAGE);
        }
        assertThat(folder.resolve("o")).doesNotExist();
    }

    @Test
    void wishesThatNoFormatHeedsAreRefused() {
        var wanted = polku("export", model, "--out", folder.resolve("o"), "--format", "svg,png", "--tile", "A4");
        assertThat(wanted.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(wanted.err()).contains("--tile is only for PDF");
        assertThat(polku("export", model, "--out", folder.resolve("o"), "--together").err())
                .contains("--together is only for PDF, PPTX");
        assertThat(folder.resolve("o")).doesNotExist();
    }

    private Path config(String json) throws IOException {
        return Files.writeString(folder.resolve("workshop.json"), json);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith(Stamps.FILE)).sorted().toList();
        }
    }
}
