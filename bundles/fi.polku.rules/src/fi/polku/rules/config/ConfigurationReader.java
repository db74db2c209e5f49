/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;

import fi.polku.rules.Level;
import fi.polku.rules.Option;
import fi.polku.rules.Preset;
import fi.polku.rules.Rule;
import fi.polku.rules.Setting;
import fi.polku.rules.Settings;
import fi.polku.rules.Suggestion;

/** Reads one configuration and collects everything in it that can't be, each with its place. */
final class ConfigurationReader {

    private static final JsonFactory JSON = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Map<String, Preset> PRESETS = byName(Preset.values());
    private static final Map<String, Level> LEVELS = byName(Level.values());

    private final Path file;
    private final Map<String, Rule> rules;
    private final List<ConfigurationProblem> problems = new ArrayList<>();
    private JsonParser json;

    ConfigurationReader(Path file, Collection<Rule> rules) {
        this.file = file;
        this.rules = rules.stream().collect(Collectors.toMap(Rule::id, rule -> rule));
    }

    Settings read(String text) throws IOException {
        Settings settings = Settings.STANDARD;
        try (JsonParser parser = JSON.createParser(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            json = parser;
            json.nextToken();
            settings = file();
            if (json.nextToken() != null) {
                problem("afterEnd");
            }
        } catch (JsonProcessingException noJson) {
            add(noJson.getLocation(), "syntax", noJson.getOriginalMessage());
        }
        if (!problems.isEmpty()) {
            throw new ConfigurationException(file, problems);
        }
        return settings;
    }

    /** What a configuration refers its editors to; empty when it doesn't, or isn't JSON. */
    static Optional<String> schema(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean found = parser.currentName().equals("$schema");
                if (parser.nextToken() == JsonToken.VALUE_STRING && found) {
                    return Optional.of(parser.getText());
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }

    private Settings file() throws IOException {
        Preset[] preset = {Preset.RECOMMENDED};
        Map<String, Setting> decided = new HashMap<>();
        object("file", key -> {
            switch (key) {
                case "$schema" -> json.nextToken();
                case "extends" -> preset[0] = word("preset", PRESETS).orElse(Preset.RECOMMENDED);
                case "rules" -> {
                    json.nextToken();
                    object("rules", id -> rule(id, decided));
                }
                default -> unknown("key", key, List.of("$schema", "extends", "rules"));
            }
        });
        return new Settings(preset[0], decided);
    }

    private void rule(String id, Map<String, Setting> decided) throws IOException {
        Rule rule = rules.get(id);
        if (rule == null) {
            unknown("rule", id, rules.keySet());
        } else if (json.nextToken() == JsonToken.START_OBJECT) {
            decided.put(id, setting(rule));
        } else {
            decided.put(id, new Setting(known("severity", LEVELS), Map.of()));
        }
    }

    private Setting setting(Rule rule) throws IOException {
        List<Level> level = new ArrayList<>();
        Map<String, Double> options = new HashMap<>();
        fields(key -> {
            switch (key) {
                case "severity" -> word("severity", LEVELS).ifPresent(level::add);
                case "options" -> {
                    json.nextToken();
                    object("options", name -> option(rule, name, options));
                }
                default -> unknown("key", key, List.of("severity", "options"));
            }
        });
        return new Setting(level.stream().findFirst(), options);
    }

    private void option(Rule rule, String name, Map<String, Double> options) throws IOException {
        Optional<Option<?>> option = rule.options().stream().filter(one -> one.name().equals(name)).findFirst();
        if (option.isEmpty()) {
            unknown("option", name, rule.options().stream().map(Option::name).toList());
            return;
        }
        JsonToken token = json.nextToken();
        if (token.isNumeric() && option.get().allows(json.getDoubleValue())) {
            options.put(name, json.getDoubleValue());
        } else {
            problem("value", name, json.getText(), option.get().isWhole() ? 1 : 0, option.get().minimum(),
                    option.get().maximum());
            json.skipChildren();
        }
    }

    /** What happens to one field of an object; the parser stands on its name, and then on the end of its value. */
    private interface Field {

        void read(String name) throws IOException;
    }

    private void object(String what, Field field) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            problem("object." + what);
            json.skipChildren();
        } else {
            fields(field);
        }
    }

    private void fields(Field field) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            field.read(json.currentName());
        }
    }

    private <T> Optional<T> word(String what, Map<String, T> words) throws IOException {
        json.nextToken();
        return known(what, words);
    }

    private <T> Optional<T> known(String what, Map<String, T> words) throws IOException {
        T meant = json.currentToken() == JsonToken.VALUE_STRING ? words.get(json.getText()) : null;
        if (meant == null) {
            unlike(what, String.valueOf(json.getText()), words.keySet());
            json.skipChildren();
        }
        return Optional.ofNullable(meant);
    }

    /** The parser stands on the name of a field that doesn't exist. */
    private void unknown(String what, String name, Collection<String> known) throws IOException {
        unlike(what, name, known);
        json.nextToken();
        json.skipChildren();
    }

    private void unlike(String what, String typed, Collection<String> known) {
        Suggestion.of(typed, known).ifPresentOrElse(meant -> problem(what + ".meant", typed, meant),
                () -> problem(known.isEmpty() ? what + ".none" : what, typed,
                        known.stream().sorted().collect(Collectors.joining(", "))));
    }

    private void problem(String key, Object... arguments) {
        add(json.currentTokenLocation(), key, arguments);
    }

    /** Where nothing was read yet, the parser counts from 0. */
    private void add(JsonLocation at, String key, Object... arguments) {
        problems.add(new ConfigurationProblem(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), key, arguments));
    }

    private static <E extends Enum<E>> Map<String, E> byName(E[] literals) {
        return Stream.of(literals)
                .collect(Collectors.toMap(literal -> literal.name().toLowerCase(Locale.ROOT), literal -> literal));
    }
}
