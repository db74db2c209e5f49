/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line that comes with the Studio: {@code polku-studio -application fi.polku.studio.commandline}. */
class StudioCommandLineTest {

    @TempDir
    Path folder;

    @Test
    void saysNothingOfTheLibrariesThatItUses() throws Exception {
        try (OpenProject project = new OpenProject("quiet")) {
            Path model = project.example("grand-hotel").getLocation().toPath();
            Process process = StudioProcess.start(folder, "fi.polku.studio.commandline", List.of(), folder.resolve("output"),
                    "export", model.toString(), "--out", folder.toString(), "--format", "xlsx");
            assertThat(process.waitFor()).as(Files.readString(folder.resolve("output"))).isZero();
            assertThat(folder.resolve("grand-hotel/grand-hotel.xlsx")).isNotEmptyFile();
            assertThat(folder.resolve("output")).content().doesNotContainIgnoringCase("log4j");
        }
    }
}
