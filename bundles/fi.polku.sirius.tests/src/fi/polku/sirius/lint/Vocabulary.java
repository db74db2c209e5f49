/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The classes and features of Sirius's description language that the viewpoint uses: {@code vocabulary.txt}. */
final class Vocabulary {

    private final Map<String, Type> types = new LinkedHashMap<>();

    /**
     * @param prefix of its name space
     * @param more names of the more general classes that a reference may ask for
     */
    record Type(String prefix, String name, List<String> more, Map<String, Feature> features) {

        boolean fits(String wanted) {
            return name.equals(wanted) || more.contains(wanted);
        }

        Optional<Feature> feature(String feature) {
            return Optional.ofNullable(features.get(feature));
        }
    }

    /** @param type class of parts and links; literals of a choice */
    record Feature(String name, Kind kind, boolean required, boolean many, String type) {
    }

    enum Kind {
        PART, LINK, EXPRESSION, CLASS, FEATURE, IMAGE, TEXT, FLAG, NUMBER, CHOICE
    }

    private Vocabulary() {
    }

    static Vocabulary read() {
        Vocabulary vocabulary = new Vocabulary();
        Type type = null;
        for (String line : lines()) {
            if (line.startsWith(" ")) {
                Feature feature = feature(line.strip().split(" "));
                type.features().put(feature.name(), feature);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                type = type(line.split("[:< ]+"));
                vocabulary.types.put(type.name(), type);
            }
        }
        return vocabulary;
    }

    Collection<Type> types() {
        return types.values();
    }

    /** The class with this name; empty when the viewpoint isn't supposed to use it. */
    Optional<Type> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    private static Type type(String[] words) {
        return new Type(words[0], words[1], List.of(words).subList(2, words.length), new LinkedHashMap<>());
    }

    private static Feature feature(String[] words) {
        return new Feature(words[0], Kind.valueOf(words[1].toUpperCase(Locale.ROOT)), words[2].startsWith("1"),
                words[2].endsWith("*"), words.length > 3 ? words[3] : "");
    }

    private static List<String> lines() {
        try (InputStream in = Vocabulary.class.getResourceAsStream("/vocabulary.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
