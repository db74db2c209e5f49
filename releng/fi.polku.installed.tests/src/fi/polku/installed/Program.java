/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.installed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program with a window, started as its user starts it, in a workspace of its own. */
final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final ProcessBuilder start;
    private final Path output;
    private final Path workspace;
    private final Path log;
    private Process process;

    /** @param folder where it may write its workspace and what it says */
    Program(Path folder, String... command) throws IOException {
        workspace = folder.resolve("Työtila");
        output = folder.resolve("output.txt");
        log = workspace.resolve(".metadata/.log");
        List<String> whole = new ArrayList<>(List.of(command));
        whole.addAll(List.of("-data", workspace.toString()));
        start = new ProcessBuilder(whole).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(output.toFile());
        // Where xdotool looks for windows, also on a desktop that has newer ways.
        start.environment().put("GDK_BACKEND", "x11");
        process = start.start();
    }

    /**
     * Waits for a window of it whose title has these words. Where it ends without having come as far as its workspace, it is
     * started once more: so did a plain Eclipse into which features had just been installed, once in a hundred times.
     */
    void shows(String title) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        boolean isFirst = true;
        while (windows(title).isBlank()) {
            if (isFirst && !process.isAlive() && !Files.exists(workspace.resolve(".metadata"))) {
                System.err.println("Ended before it had a workspace, and is started once more:\n" + said());
                isFirst = false;
                process = start.start();
            } else if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new AssertionError("No window shows " + title + "\n" + said() + log());
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    /**
     * Asks it to open a file as Eclipse's own launcher does: over the bus of the session.
     *
     * @param name its own, under which SWT waits there
     */
    static void opens(String name, Path file) throws Exception {
        run("gdbus", "call", "--session", "--dest", "org.eclipse.swt." + name, "--object-path", "/org/eclipse/swt",
                "--method", "org.eclipse.swt.FileOpen", "['" + file + "']");
    }

    /** Ends it as the desktop does when its user leaves. */
    void ends() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("It doesn't end");
        }
    }

    /** @return what it complained about; empty when there was nothing */
    String log() throws IOException {
        return Files.exists(log) ? Files.readString(log) : "";
    }

    /** What it wrote to its terminal, with the log that it refers to: one that fails before it has a workspace writes its own. */
    private String said() throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line : Files.readAllLines(output)) {
            said.append(line).append('\n');
            Path named = Path.of(line.strip().replaceFirst("\\.log\\.$", ".log"));
            if (named.isAbsolute() && Files.isRegularFile(named)) {
                said.append(Files.readString(named));
            }
        }
        return said.toString();
    }

    private String windows(String title) throws Exception {
        return run("xdotool", "search", "--onlyvisible", "--name", title);
    }

    private static String run(String... command) throws Exception {
        Process tool = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(tool.getInputStream().readAllBytes());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
