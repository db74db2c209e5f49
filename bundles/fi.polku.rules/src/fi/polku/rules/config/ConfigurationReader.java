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
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import fi.polku.model.json.JsonFile;
import fi.polku.rules.Level;
import fi.polku.rules.Option;
import fi.polku.rules.Preset;
import fi.polku.rules.Rule;
import fi.polku.rules.Setting;
import fi.polku.rules.Settings;

/** Reads one configuration and collects everything in it that can't be, each with its place. */
final class ConfigurationReader extends JsonFile<Settings> {

    private static final Map<String, Preset> PRESETS = byName(Preset.values());
    private static final Map<String, Level> LEVELS = byName(Level.values());

    private final Map<String, Rule> rules;

    ConfigurationReader(Path file, Collection<Rule> rules) {
        super(file);
        this.rules = rules.stream().collect(Collectors.toMap(Rule::id, rule -> rule));
    }

    /** What a configuration refers its editors to; empty when it doesn't, or isn't JSON. */
    static Optional<String> schema(String text) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
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

    @Override
    protected Settings content() throws IOException {
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
                default -> unknownKey(key, "$schema", "extends", "rules");
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
                default -> unknownKey(key, "severity", "options");
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

    private static <E extends Enum<E>> Map<String, E> byName(E[] literals) {
        return Stream.of(literals)
                .collect(Collectors.toMap(literal -> literal.name().toLowerCase(Locale.ROOT), literal -> literal));
    }
}
