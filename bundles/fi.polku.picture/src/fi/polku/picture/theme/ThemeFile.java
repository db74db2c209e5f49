/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonToken;

import fi.polku.model.json.JsonFile;
import fi.polku.picture.raster.Letters;
import fi.polku.picture.scene.Bitmap;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.text.FontFamily;
import fi.polku.picture.text.FontFile;

/**
 * A theme in JSON: {@code {"name": "Aura", "extends": "light", "colours": {"main": "#0F5C8F"}, "fonts": {"regular":
 * "Aura.ttf"}, "logo": "aura.png"}}. Files are named relative to the theme's.
 */
final class ThemeFile extends JsonFile<Theme> {

    private static final Map<String, FontFile.Cut> CUTS = Map.of("regular", FontFile.Cut.REGULAR, "bold", FontFile.Cut.BOLD,
            "italic", FontFile.Cut.ITALIC, "boldItalic", FontFile.Cut.BOLD_ITALIC);
    private static final int MOST_PIXELS = 4_000_000;
    private static final int LARGEST_FILE = 20_000_000;
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    private final Map<Role, Colour> own = new EnumMap<>(Role.class);
    private Theme base = Theme.LIGHT;
    private final Map<FontFile.Cut, FontFile> fonts = new EnumMap<>(FontFile.Cut.class);
    private Optional<Bitmap> logo = Optional.empty();
    private String name;

    /** @param file what is read; its name is the theme's unless it tells another */
    ThemeFile(Path file) {
        super(file);
        name = String.valueOf(file.getFileName()).replaceFirst("\\.json$", "");
    }

    @Override
    protected Theme content() throws IOException {
        object("file", key -> {
            switch (key) {
                case "$schema" -> json.nextToken();
                case "name" -> text("name").ifPresent(told -> name = told);
                case "extends" -> word("theme", Themes.BY_NAME).ifPresent(theme -> base = theme);
                case "colours" -> {
                    json.nextToken();
                    object("colours", this::colour);
                }
                case "fonts" -> {
                    json.nextToken();
                    object("fonts", this::font);
                    if (!fonts.isEmpty() && !fonts.containsKey(FontFile.Cut.REGULAR)) {
                        problem("fonts.regular");
                    }
                }
                case "logo" -> logo();
                default -> unknownKey(key, "$schema", "name", "extends", "colours", "fonts", "logo");
            }
        });
        Map<Role, Colour> colours = new EnumMap<>(Role.class);
        colours.putAll(base.colours());
        colours.putAll(own);
        FontFamily letters = fonts.containsKey(FontFile.Cut.REGULAR) ? new FontFamily(name, fonts) : base.letters();
        return new Theme(name, colours, letters, logo.map(bitmap -> new Logo(bitmap, name)));
    }

    private Optional<String> text(String key) throws IOException {
        if (json.nextToken() == JsonToken.VALUE_STRING && !json.getText().isBlank()) {
            return Optional.of(json.getText().strip());
        }
        problem("text", key);
        json.skipChildren();
        return Optional.empty();
    }

    private void font(String key) throws IOException {
        FontFile.Cut cut = CUTS.get(key);
        if (cut == null) {
            unknown("cut", key, CUTS.keySet());
            return;
        }
        Optional<byte[]> content = file(key);
        if (content.isPresent()) {
            FontFile.of(cut, content.get()).filter(Letters::canDraw).ifPresentOrElse(font -> fonts.put(cut, font),
                    () -> problem("font", key));
        }
    }

    private void logo() throws IOException {
        Optional<byte[]> content = file("logo");
        if (content.isPresent()) {
            logo = Bitmap.of(content.get(), MOST_PIXELS);
            if (logo.isEmpty()) {
                problem("logo", json.getText(), MOST_PIXELS / 1_000_000);
            }
        }
    }

    /** What stands in the file that a field names. */
    private Optional<byte[]> file(String key) throws IOException {
        Optional<String> told = text(key);
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Path named = file().resolveSibling(told.get());
        if (!Files.isRegularFile(named)) {
            problem("missing", told.get());
            return Optional.empty();
        }
        if (Files.size(named) > LARGEST_FILE) {
            problem("large", told.get(), LARGEST_FILE / 1_000_000);
            return Optional.empty();
        }
        return Optional.of(Files.readAllBytes(named));
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
