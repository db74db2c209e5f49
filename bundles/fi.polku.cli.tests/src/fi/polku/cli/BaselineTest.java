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
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.store.LoadedModel;
import fi.polku.store.ModelStore;

class BaselineTest {

    @TempDir
    private Path folder;

    private Path model;
    private Path baseline;
    private LoadedModel loaded;

    @BeforeEach
    void aModelWithGapsThatTheTeamKnows() throws IOException {
        model = folder.resolve("m.polku");
        baseline = folder.resolve("known.json");
        loaded = Gaps.in(model, List.of("Pay", "Wait"));
        CommandLineRun run = polku("validate", model, "--write-baseline", baseline);
        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).contains("findings written to");
    }

    @Test
    void whatIsKnownIsHiddenAndCounted() {
        CommandLineRun run = polku("validate", model, "--baseline", baseline, "--fail-on", "warning");

        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).contains("no errors, no warnings", "hidden by the baseline").doesNotContain("Pay");
    }

    @Test
    void onlyWhatIsNewIsReportedThoughOldElementsAreRenamedAndMoved() throws IOException {
        Stage stage = loaded.model().getJourneys().get(0).getStages().get(0);
        stage.getTouchpoints().get(0).setName("Pay at once");
        Touchpoint fresh = ExperienceFactory.eINSTANCE.createTouchpoint();
        fresh.setName("Newcomer");
        stage.getTouchpoints().add(0, fresh);
        ModelStore.save(loaded);
        Path moved = Files.move(model, Files.createDirectory(folder.resolve("other")).resolve("renamed.polku"));

        CommandLineRun run = polku("validate", moved, "--baseline", baseline);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("Newcomer").doesNotContain("Pay at once", "› Wait");
    }

    @Test
    void oneKnownFindingHidesNoSecondOne() throws IOException {
        Path copy = Files.copy(model, folder.resolve("n.polku"));

        assertThat(polku("validate", model, copy, "--baseline", baseline).exitCode()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void theSameFindingsGiveTheSameBaseline() {
        Path again = folder.resolve("again.json");

        polku("validate", model, "--write-baseline", again);

        assertThat(again).hasSameBinaryContentAs(baseline);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"version\":2,\"findings\":[]}", "{\"version\":1,\"findings\":[1]}",
            "{\"version\":1,\"findings\":[\"a\"", "{\"version\":1,\"findings\":[]}x", "\u0000"})
    void whatIsNoBaselineIsAClearErrorAndNothingIsReported(String content) throws IOException {
        Files.writeString(baseline, content);

        CommandLineRun run = polku("validate", model, "--baseline", baseline);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("known.json", "--write-baseline");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aBaselineThatIsMissingOrAFolderIsAClearError() {
        Path none = folder.resolve("none.json");
        assertThat(polku("validate", model, "--baseline", none).exitCode()).isEqualTo(ExitCode.FAILED);
        CommandLineRun run = polku("validate", model, "--baseline", folder);
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains(folder.toString());
    }

    @Test
    void aBaselineIsNotWrittenWhenSomethingCouldNotBeRead() throws IOException {
        String before = Files.readString(baseline);

        CommandLineRun run = polku("validate", model, Gaps.broken(folder), "--write-baseline", baseline);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("broken.polku", "known.json");
        assertThat(baseline).hasContent(before);
    }

    @Test
    void writingOneAndUsingOneExcludeEachOtherAndAModelIsNeverWrittenOver() {
        assertThat(polku("validate", model, "--baseline", baseline, "--write-baseline", baseline).exitCode())
                .isEqualTo(ExitCode.USAGE);
        assertThat(polku("validate", model, "--write-baseline", model).exitCode()).isEqualTo(ExitCode.USAGE);
    }
}
