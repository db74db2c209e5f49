/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.Platform;

/** A Studio in a process of its own, made of the same bundles, that does what a {@link StudioScript} says. */
final class StudioProcess implements AutoCloseable {

    private static final long LONGEST = TimeUnit.MINUTES.toNanos(3);

    private final Process process;
    private final Path output;
    private final Path workspace;

    /** @param folder where its configuration and workspace are, and stay for the next one */
    StudioProcess(Path folder, String script, Path file) throws IOException {
        workspace = workspace(folder);
        output = folder.resolve(script + ".log");
        process = start(folder, "fi.polku.studio.application",
                List.of("-D" + StudioScript.NAME + "=" + script, "-D" + StudioScript.FILE + "=" + file), output,
                "-pluginCustomization", Path.of("no-welcome.ini").toAbsolutePath().toString());
    }

    /** Starts one of the applications as it runs here, and writes what it says into a file. */
    static Process start(Path folder, String application, List<String> properties, Path output, String... arguments)
            throws IOException {
        Path configuration = Files.createDirectories(folder.resolve("configuration"));
        Path running = Path.of(URI.create(Platform.getConfigurationLocation().getURL().toString().replace(" ", "%20")));
        Files.writeString(configuration.resolve("config.ini"), Files.readString(running.resolve("config.ini")));
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Djava.awt.headless=true"));
        command.addAll(properties);
        command.addAll(List.of("-jar", System.getProperty("java.class.path"), "-configuration", configuration.toString(),
                "-data", workspace(folder).toString(), "-application", application, "-product", "fi.polku.studio.product",
                "-nl", "en"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
    }

    static Path workspace(Path folder) {
        return folder.resolve("workspace");
    }

    /** Fails when the process ends before, or after minutes. */
    void until(String what, BooleanSupplier condition) throws Exception {
        long end = System.nanoTime() + LONGEST;
        while (!condition.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("Still not: " + what + "\n" + Files.readString(output) + log());
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    /** @return what it complained about in its log; fails when it doesn't end by itself */
    String complaints() throws Exception {
        if (!process.waitFor(LONGEST, TimeUnit.NANOSECONDS)) {
            throw new AssertionError("Still running\n" + Files.readString(output));
        }
        return log();
    }

    private String log() throws IOException {
        Path log = workspace.resolve(".metadata/.log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    /** Ends it as {@code kill -9} does: without a word. */
    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
