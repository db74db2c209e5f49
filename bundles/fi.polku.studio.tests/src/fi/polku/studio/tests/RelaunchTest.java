/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import fi.polku.studio.Relaunch;

class RelaunchTest {

    private static final Path JAVA = Path.of("java home");

    @Test
    void startsWithTheSameOptionsAndArguments() {
        assertThat(Relaunch.command(JAVA, List.of("-Xmx1g"), "launcher.jar", List.of("-data", "my folder")))
                .containsExactly(JAVA.resolve("bin/java").toString(), "-Xmx1g", "-jar", "launcher.jar", "-data", "my folder");
    }

    @Test
    void speaksTheLanguageThatWasChosenNotTheOneOfTheStart() {
        assertThat(Relaunch.command(JAVA, List.of(), "launcher.jar", List.of("-nl", "fi", "-data", "x")))
                .endsWith("launcher.jar", "-data", "x");
        assertThat(Relaunch.command(JAVA, List.of(), "launcher.jar", List.of("-data", "x", "-nl")))
                .endsWith("launcher.jar", "-data", "x");
    }
}
