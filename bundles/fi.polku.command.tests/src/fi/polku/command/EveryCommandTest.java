/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;

/** No command can be forgotten: whatever the bundle offers is among the changes that are undone and done again. */
class EveryCommandTest {

    @Test
    void everyWayToMakeACommandIsAmongTheChangesThatAreTried() throws Exception {
        List<String> changes = Arrays.stream(Change.values()).map(Change::name).toList();
        for (Class<?> type : classes()) {
            for (String way : ways(type)) {
                assertThat(changes).as("%s.%s is tried by one of the changes", type.getSimpleName(), way)
                        .anyMatch(change -> change.startsWith(constant(type.getSimpleName()))
                                && change.endsWith(way.equals("of") || way.equals("new") || way.equals("into") ? ""
                                        : constant(way)) || change.equals(constant(way)));
            }
        }
    }

    /** Names of the methods that make a command, and {@code new} for a constructor that everybody can use. */
    private static List<String> ways(Class<?> type) {
        Stream<String> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers()))
                .filter(EveryCommandTest::makesCommand).map(Method::getName);
        boolean isMade = Command.class.isAssignableFrom(type) && type.getConstructors().length > 0;
        return Stream.concat(methods, isMade ? Stream.of("new") : Stream.empty()).distinct().toList();
    }

    private static boolean makesCommand(Method method) {
        return Command.class.isAssignableFrom(method.getReturnType())
                || method.getReturnType() == Optional.class && Command.class.isAssignableFrom(method.getDeclaringClass());
    }

    private static String constant(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static List<Class<?>> classes() throws Exception {
        Path home = Path.of(Create.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(home)) {
            return classes(home.resolve("fi/polku/command"));
        }
        try (FileSystem jar = FileSystems.newFileSystem(home)) {
            return classes(jar.getPath("fi/polku/command"));
        }
    }

    private static List<Class<?>> classes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Class<?>> all = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".class"))
                    .sorted().<Class<?>>map(EveryCommandTest::load).filter(type -> Modifier.isPublic(type.getModifiers()))
                    .toList();
            assertThat(all).as("the bundle's classes").contains(Create.class, Delete.class, MoveStage.class);
            return all;
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName("fi.polku.command." + file.replace(".class", ""));
        } catch (ClassNotFoundException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
