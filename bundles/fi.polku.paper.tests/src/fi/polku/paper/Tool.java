/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of somebody else's that opens what Polku writes. */
public final class Tool {

    private static final int MINUTES = 2;

    private final String name;

    private Tool(String name) {
        this.name = name;
    }

    /** Skips the test, and says why, on machines without the program. */
    public static Tool named(String name, String debianPackage) {
        boolean present = Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
        assumeTrue(present, name + " isn't installed (Debian: " + debianPackage + ")");
        return new Tool(name);
    }

    /** Starts it. @param said where all goes that it says */
    public Process start(Path said, Object... arguments) throws IOException {
        return new ProcessBuilder(command(arguments)).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    }

    /** Runs it and expects that it is content. @return all that it says */
    public String run(Object... arguments) throws IOException, InterruptedException {
        List<String> command = command(arguments);
        Path said = Files.createTempFile("polku-", ".txt");
        try {
            Process process = start(said, arguments);
            try {
                assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as(command + " ends").isTrue();
            } finally {
                process.destroyForcibly();
            }
            String output = Files.readString(said, StandardCharsets.UTF_8);
            assertThat(process.exitValue()).as(command + "\n" + output).isZero();
            return output;
        } finally {
            Files.delete(said);
        }
    }

    private List<String> command(Object... arguments) {
        List<String> command = new ArrayList<>(List.of(name));
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        return command;
    }
}
