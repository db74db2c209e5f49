/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonToken;

import fi.polku.model.json.JsonFile;

/**
 * Everything that a team always needs, in JSON: {@code {"models": ["service.polku"], "exports": [{"out": "wall", "format":
 * "pdf", "page": "A0"}]}}. What an export says is what the command line would be told; what the file says itself goes for
 * every export that doesn't say otherwise. Places are meant from the folder of the file.
 */
final class ExportFile extends JsonFile<List<List<String>>> {

    private static final Set<String> PLACES = Set.of("out", "rules-config");
    /** Given several times for several words, since names may have commas. */
    private static final String REPEATED = "only";
    private static final List<String> KEYS = List.of("out", "format", "only", "hide", "page", "tile", "overlap", "dpi", "scale",
            "together", "theme", "lang", "rules-config");

    private final Map<String, List<String>> everywhere = new LinkedHashMap<>();
    private final List<String> models = new ArrayList<>();
    private final List<Map<String, List<String>>> exports = new ArrayList<>();

    ExportFile(Path file) {
        super(file);
    }

    /** @return for each export what the command line would be told */
    @Override
    protected List<List<String>> content() throws IOException {
        object("export.file", key -> {
            switch (key) {
                case "$schema" -> json.nextToken();
                case "models" -> words(key).forEach(model -> models.add(place(model)));
                case "exports" -> exports();
                default -> option(key, everywhere, "$schema", "models", "exports");
            }
        });
        if (models.isEmpty()) {
            problem("export.models");
        }
        if (exports.isEmpty()) {
            exports.add(Map.of());
        }
        return exports.stream().map(this::typed).toList();
    }

    private void exports() throws IOException {
        if (json.nextToken() != JsonToken.START_ARRAY) {
            problem("export.exports");
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Map<String, List<String>> export = new LinkedHashMap<>();
            object("export.entry", key -> option(key, export));
            exports.add(export);
        }
    }

    private void option(String key, Map<String, List<String>> into, String... others) throws IOException {
        if (!KEYS.contains(key)) {
            List<String> known = new ArrayList<>(List.of(others));
            known.addAll(KEYS);
            unknownKey(key, known.toArray(String[]::new));
            return;
        }
        List<String> words = words(key);
        boolean isPlace = PLACES.contains(key) || "theme".equals(key) && words.stream().anyMatch(it -> it.endsWith(".json"));
        into.put(key, REPEATED.equals(key) ? words
                : List.of(String.join(",", isPlace ? words.stream().map(this::place).toList() : words)));
    }

    /** One word or number, or several in an array. */
    private List<String> words(String key) throws IOException {
        List<String> words = new ArrayList<>();
        boolean isArray = json.nextToken() == JsonToken.START_ARRAY;
        while (!isArray || json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken().isScalarValue() && json.currentToken() != JsonToken.VALUE_NULL) {
                words.add(json.getText());
            } else {
                problem("export.value", key);
                json.skipChildren();
            }
            if (!isArray) {
                break;
            }
        }
        return words;
    }

    private String place(String path) {
        Path folder = file().toAbsolutePath().getParent();
        return folder.resolve(path).normalize().toString();
    }

    private List<String> typed(Map<String, List<String>> export) {
        Map<String, List<String>> all = new LinkedHashMap<>(everywhere);
        all.putAll(export);
        List<String> typed = new ArrayList<>(models);
        all.forEach((key, values) -> values.forEach(value -> typed.add("--" + key + "=" + value)));
        return typed;
    }
}
