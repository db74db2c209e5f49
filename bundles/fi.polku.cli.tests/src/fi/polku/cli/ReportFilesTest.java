/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import static fi.polku.cli.CommandLineRun.polku;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFilesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void aFileHoldsWhatWouldBePrintedAndTheExitCodeIsTheSame(ReportFormat format) throws IOException {
        Path model = Gaps.hostile(folder);
        Path file = folder.resolve("reports/new/report");

        CommandLineRun printed = polku("validate", model, "--format", format);
        CommandLineRun written = polku("validate", model, "--format", format, "--out", file);

        assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo(printed.out());
        assertThat(written.out()).isEmpty();
        assertThat(written.exitCode()).isEqualTo(printed.exitCode()).isEqualTo(ExitCode.FINDINGS);
        try (Stream<Path> beside = Files.list(file.getParent())) {
            assertThat(beside).containsExactly(file);
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void everyFormatSaysTheSameInBothLanguages(ReportFormat format) throws IOException {
        Path model = Gaps.hostile(folder);

        assertThat(polku("validate", model, "--format", format, "--lang", "en").out()).contains("has no owner");
        assertThat(polku("validate", model, "--format", format, "--lang", "fi").out()).contains("ei ole omistajaa");
    }

    @Test
    void aReportIsNeverWrittenOverAModel() throws IOException {
        Path model = Gaps.hostile(folder);
        byte[] before = Files.readAllBytes(model);

        assertThat(polku("validate", model, "--format", "json", "--out", model).exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(model).hasBinaryContent(before);
    }

    @Test
    void aFolderInThePlaceOfTheReportIsAClearError() throws IOException {
        CommandLineRun run = polku("validate", Gaps.hostile(folder), "--out", folder);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains(folder.toString());
        assertThat(folder).isDirectory();
    }

    @Test
    void filesBelowTheFolderAreNamedFromThereAndEscaped() {
        Path here = Path.of("/work shop");

        ReportPath below = new ReportPath(Path.of("/work shop/a b/../50%/ä:1#.polku"), here);
        assertThat(below).hasToString("50%/ä:1#.polku");
        assertThat(below.uri()).isEqualTo("50%25/%C3%A4%3A1%23.polku");

        ReportPath elsewhere = new ReportPath(Path.of("/work shop/../else where/m.polku"), here);
        assertThat(elsewhere.uri()).isEqualTo("file:///else%20where/m.polku");
    }
}
