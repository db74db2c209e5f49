/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ServiceConfigurationError;

import fi.polku.rules.AvailableRules;
import fi.polku.rules.Rule;
import fi.polku.rules.RuleEngine;
import fi.polku.rules.Settings;
import fi.polku.rules.config.ConfigurationFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Which rules a command checks models against, and how strictly. Code of a team is run only when the command line names
 * its jar: a folder that somebody sent must not be able to bring any.
 */
abstract class RuleChoice {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--rules", paramLabel = "JAR", descriptionKey = "own-rules")
    private List<Path> jars = List.of();

    /** Where a command has no other configuration. */
    static final class Plain extends RuleChoice {

        @Option(names = {"--config", "--rules-config"}, paramLabel = "${bundle:label.file}", descriptionKey = "config")
        private Path configuration;

        @Override
        Path configuration() {
            return configuration;
        }
    }

    /** Where {@code --config} names the configuration of the command itself. */
    static final class Named extends RuleChoice {

        @Option(names = "--rules-config", paramLabel = "${bundle:label.file}", descriptionKey = "config")
        private Path configuration;

        @Override
        Path configuration() {
            return configuration;
        }
    }

    private final Map<Path, RuleEngine> engines = new HashMap<>();
    private List<Rule> rules;

    /** The configuration that the command line names, or null. */
    abstract Path configuration();

    /**
     * @return an engine with the configuration that the command line names, or else with the one nearest to the model
     * @throws fi.polku.model.json.JsonFileException when the configuration can't be followed
     */
    RuleEngine engineFor(Path model) throws IOException {
        Path file = configurationFor(model).orElse(null);
        RuleEngine engine = engines.get(file);
        if (engine == null) {
            Settings settings = file == null ? Settings.STANDARD : ConfigurationFile.read(file, rules());
            engine = new RuleEngine(rules(), settings);
            engines.put(file, engine);
        }
        return engine;
    }

    /** @return the configuration that decides about the rules for a model at this place; empty when there is none */
    Optional<Path> configurationFor(Path model) {
        return configuration() != null ? Optional.of(configuration()) : ConfigurationFile.nearest(model);
    }

    /** @return every rule that the product and the jars of the command line hold, by id */
    List<Rule> rules() throws IOException {
        if (rules == null) {
            rules = jars.isEmpty() ? RuleEngine.standard().rules() : in(places());
        }
        return rules;
    }

    private URL[] places() throws IOException {
        URL[] places = new URL[jars.size()];
        for (int i = 0; i < places.length; i++) {
            if (!Files.exists(jars.get(i))) {
                throw new NoSuchFileException(jars.get(i).toString());
            }
            places[i] = jars.get(i).toUri().toURL();
        }
        return places;
    }

    /** The loader stays open as long as the program runs: rules load their texts when they need them. */
    private List<Rule> in(URL... places) {
        try {
            return new RuleEngine(AvailableRules.on(new URLClassLoader(places, RuleChoice.class.getClassLoader()))).rules();
        } catch (ServiceConfigurationError | LinkageError | MissingResourceException broken) {
            throw wrong("rules.broken", broken.getMessage());
        } catch (IllegalArgumentException twice) {
            throw wrong("rules.twice", twice.getMessage());
        }
    }

    private ParameterException wrong(String key, String what) {
        Polku polku = (Polku) command.root().userObject();
        return new ParameterException(command.commandLine(), polku.text(key, what));
    }
}
