/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Platform;

/**
 * Starts the Studio once more, with what this one was started with. Eclipse leaves that to its native launcher, which the
 * Studio does without.
 */
public final class Relaunch {

    private static final String LANGUAGE = "-nl";

    private Relaunch() {
    }

    /** To be done at the very end: the workspace is given up. */
    static void now() throws IOException {
        Platform.getInstanceLocation().release();
        new ProcessBuilder(command(Path.of(System.getProperty("java.home")),
                ManagementFactory.getRuntimeMXBean().getInputArguments(), System.getProperty("java.class.path"),
                List.of(Platform.getCommandLineArgs()))).inheritIO().start();
    }

    /** @return the command that starts it; the language that was asked for at the start gives way to the one that was chosen since. */
    public static List<String> command(Path java, List<String> options, String launcher, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(java.resolve("bin").resolve("java").toString()));
        command.addAll(options);
        command.addAll(List.of("-jar", launcher));
        command.addAll(arguments);
        int language = command.lastIndexOf(LANGUAGE);
        if (language > 0) {
            command.subList(language, Math.min(language + 2, command.size())).clear();
        }
        return command;
    }
}
