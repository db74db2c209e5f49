/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were open when the Studio was closed, and that can't be read when it opens again. */
class BrokenMeanwhileTest {

    private static final Path EXAMPLE = Path.of("../../examples/grant-service/grant-service.polku");

    @TempDir
    Path folder;

    @Test
    void areToldWithTheirEarlierVersionsInThePlaceOfTheirEditors() throws Exception {
        Path broken = Files.copy(EXAMPLE, folder.resolve("broken.polku"));
        Path gone = Files.copy(EXAMPLE, StudioScript.other(broken));
        Path log = StudioProcess.workspace(folder).resolve(".metadata/.log");
        try (StudioProcess studio = new StudioProcess(folder, StudioScript.LEAVE, broken)) {
            studio.complaints();
        }
        Files.writeString(broken, "<<<<<<< mine");
        Files.delete(gone);

        try (StudioProcess studio = new StudioProcess(folder, StudioScript.LOOK, broken)) {
            studio.until("what is open", () -> Files.exists(StudioScript.seen(broken)));
        }
        assertThat(Files.readAllLines(StudioScript.seen(broken))).containsExactlyInAnyOrder("broken.polku UnreadableModel",
                "other.polku UnreadableModel");
        assertThat(log).satisfiesAnyOf(one -> assertThat(one).doesNotExist(),
                one -> assertThat(one).content().doesNotContain("Unable to create part"));
    }
}
