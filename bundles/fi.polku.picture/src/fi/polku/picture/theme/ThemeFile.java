/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.theme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonToken;

import fi.polku.model.json.JsonFile;
import fi.polku.picture.scene.Colour;

/** A theme in JSON: {@code {"name": "Aura", "extends": "light", "colours": {"main": "#0F5C8F"}}}. */
final class ThemeFile extends JsonFile<Theme> {

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    private final Map<Role, Colour> own = new EnumMap<>(Role.class);
    private Theme base = Theme.LIGHT;
    private String name;

    /** @param file what is read; its name is the theme's unless it tells another */
    ThemeFile(Path file) {
        super(file);
        name = file.getFileName().toString().replaceFirst("\\.json$", "");
    }

    @Override
    protected Theme content() throws IOException {
        object("file", key -> {
            switch (key) {
                case "$schema" -> json.nextToken();
                case "name" -> name();
                case "extends" -> word("theme", Themes.BY_NAME).ifPresent(theme -> base = theme);
                case "colours" -> {
                    json.nextToken();
                    object("colours", this::colour);
                }
                default -> unknownKey(key, "$schema", "name", "extends", "colours");
            }
        });
        Map<Role, Colour> colours = new EnumMap<>(Role.class);
        colours.putAll(base.colours());
        colours.putAll(own);
        return new Theme(name, colours);
    }

    private void name() throws IOException {
        if (json.nextToken() == JsonToken.VALUE_STRING && !json.getText().isBlank()) {
            name = json.getText().strip();
        } else {
            problem("name");
            json.skipChildren();
        }
    }

    private void colour(String key) throws IOException {
        Role role = Role.BY_KEY.get(key);
        if (role == null) {
            unknown("role", key, Role.BY_KEY.keySet());
        } else if (json.nextToken() == JsonToken.VALUE_STRING && COLOUR.matcher(json.getText()).matches()) {
            own.put(role, new Colour(Integer.parseInt(json.getText().substring(1), 16)));
        } else {
            problem("colour", json.getText());
            json.skipChildren();
        }
    }
}
