/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive and the update site, on this machine's display. */
class InstalledTest {

    private static final Path PRODUCTS = Path.of("../fi.polku.studio.product/target/products").toAbsolutePath().normalize();
    private static final Path ECLIPSE = Path.of("../fi.polku.updatesite.tests/target/products/plain-eclipse/linux/gtk/x86_64")
            .toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @BeforeEach
    void aDisplay() {
        assumeTrue(System.getenv("DISPLAY") != null, "no display to open windows on");
        for (String tool : new String[] {"xdotool", "gdbus"}) {
            assumeTrue(Stream.of(System.getenv("PATH").split(":")).anyMatch(path -> Files.isExecutable(Path.of(path, tool))),
                    tool + " is missing, which looks for windows or asks for files to be opened");
        }
    }

    @Test
    void theArchiveStartsWhereNamesHaveSpacesAndOtherLettersAndOpensTheModelThatItIsGiven() throws Exception {
        Path own = Files.createDirectories(folder.resolve("Omat työt ja öljy"));
        Path archive = PRODUCTS.resolve("polku-studio-linux.gtk.x86_64.tar.gz");
        assertThat(new ProcessBuilder("tar", "-xzf", archive.toString()).directory(own.toFile()).inheritIO().start().waitFor())
                .isZero();
        Path model = example(own);

        try (Program studio = new Program(own, own.resolve("polku-studio/polku-studio").toString(), model.toString())) {
            studio.shows(model.getFileName() + ".*Polku Studio");
            studio.ends();
            assertThat(studio.log()).isEmpty();
        }
    }

    @Test
    void aPlainEclipseOpensModelsInTheEditorsThatItGotFromTheUpdateSite() throws Exception {
        Path launcher;
        try (Stream<Path> plugins = Files.list(ECLIPSE.resolve("plugins"))) {
            launcher = plugins.filter(file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
                    .findFirst().orElseThrow();
        }
        Path model = example(folder);

        try (Program eclipse = new Program(folder, Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Djava.awt.headless=true", "-jar", launcher.toString())) {
            eclipse.shows("Eclipse");
            Program.opens("Eclipse", model);
            eclipse.shows(model.getFileName() + ".*Eclipse");
            eclipse.ends();
            assertThat(eclipse.log()).doesNotContain("polku");
        }
    }

    private static Path example(Path folder) throws Exception {
        return Files.copy(Path.of("../../examples/grant-service/grant-service.polku"), folder.resolve("Maatilan malli.polku"));
    }
}
