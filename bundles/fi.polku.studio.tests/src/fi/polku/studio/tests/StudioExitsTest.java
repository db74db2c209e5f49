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

class StudioExitsTest {

    @TempDir
    Path folder;

    @Test
    void fromADiagramWithoutAnErrorInItsLog() throws Exception {
        Path file = Files.copy(Path.of("../../examples/grant-service/grant-service.polku"), folder.resolve("grant-service.polku"));
        try (StudioProcess studio = new StudioProcess(folder, StudioScript.EXIT, file)) {
            assertThat(studio.complaints()).isEmpty();
        }
    }
}
