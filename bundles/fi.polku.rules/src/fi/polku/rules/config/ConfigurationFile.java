/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

import fi.polku.rules.Rule;
import fi.polku.rules.Settings;

/** The file in which a team decides about the rules; {@code docs/configuring-rules.md} describes it. */
public final class ConfigurationFile {

    /** What the file is called when it stands beside models or in a folder above them. */
    public static final String NAME = ".polku-rules.json";

    private ConfigurationFile() {
    }

    /**
     * @param model where a model is, or will be
     * @return the configuration in the model's folder, or else in the nearest folder above it up to the root of the file
     *         system; empty when there is none
     */
    public static Optional<Path> nearest(Path model) {
        for (Path folder = model.toAbsolutePath().normalize().getParent(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(NAME);
            if (Files.exists(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /**
     * @param model where a model is, or will be
     * @param rules the rules that a configuration can speak of
     * @return what the {@linkplain #nearest(Path) nearest} configuration decides, or what holds without one
     * @throws fi.polku.model.json.JsonFileException when it isn't JSON, or speaks of something that doesn't exist
     * @throws IOException when it can't be read
     */
    public static Settings settingsFor(Path model, Collection<Rule> rules) throws IOException {
        Optional<Path> file = nearest(model);
        return file.isPresent() ? read(file.get(), rules) : Settings.STANDARD;
    }

    /**
     * @param file a configuration in UTF-8
     * @param rules the rules that it can speak of
     * @return what it decides
     * @throws fi.polku.model.json.JsonFileException when it isn't JSON, or speaks of something that doesn't exist
     * @throws IOException when it can't be read
     */
    public static Settings read(Path file, Collection<Rule> rules) throws IOException {
        return new ConfigurationReader(file, rules).read();
    }

    /**
     * @param settings decisions about rules
     * @param former the configuration that takes them from now on, empty when there is none; what editors are told by its
     *        {@code $schema} is kept
     * @return a configuration that says so, the same text for the same decisions
     */
    public static String text(Settings settings, String former) {
        return ConfigurationWriter.text(settings, ConfigurationReader.schema(former));
    }
}
