/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.lint;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.sirius.lint.Vocabulary.Kind;

/** Every text that people read is in the bundle's property files, in each language, and none is there that nobody reads. */
final class TextCheck implements Check {

    private static final Set<String> READ = Set.of("label", "message", "windowTitle");
    private static final Set<String> OF_THE_BUNDLE = Set.of("bundleName");

    @Override
    public Stream<String> faults(Design design) {
        Set<String> keys = design.all().flatMap(part -> part.said(Kind.TEXT).filter(READ::contains).map(part::value))
                .collect(Collectors.toSet());
        Stream<String> bare = keys.stream().filter(key -> !key.startsWith("%")).map(key -> "not translated: " + key);
        return Stream.concat(bare, Stream.of("plugin.properties", "plugin_fi.properties")
                .flatMap(file -> faults(keys, file)));
    }

    private static Stream<String> faults(Set<String> keys, String file) {
        Set<String> there = texts(file);
        return Stream.concat(
                keys.stream().map(key -> key.replaceFirst("%", "")).filter(key -> !there.contains(key))
                        .map(key -> file + " has no " + key),
                there.stream().filter(key -> !keys.contains("%" + key) && !OF_THE_BUNDLE.contains(key))
                        .map(key -> file + ": nobody reads " + key));
    }

    private static Set<String> texts(String file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Design.FILE.resolveSibling("..").resolve(file))) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
