/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fi.polku.model.text.Texts;

/** The themes that the product ships, and those of teams. */
public final class Themes {

    /** The product's own by what people type, the house's first. */
    static final Map<String, Theme> BY_NAME = shipped("print", "colour-blind", "dark");

    private Themes() {
    }

    /** @return the themes that the product ships, the house's first */
    public static List<Theme> shipped() {
        return List.copyOf(BY_NAME.values());
    }

    /** @return what a shipped theme is good for, in a few words; the name of any other */
    public static String description(Theme theme, Locale language) {
        return BY_NAME.containsValue(theme) ? new Texts(Themes.class).get(language, theme.name()) : theme.name();
    }

    /**
     * @param nameOrFile name of a shipped theme, or a JSON file
     * @throws fi.polku.model.json.JsonFileException when the file isn't JSON, or says what can't be
     * @throws IOException when the file can't be read
     */
    public static Theme of(String nameOrFile) throws IOException {
        Theme shipped = BY_NAME.get(nameOrFile);
        return shipped != null ? shipped : read(Path.of(nameOrFile));
    }

    /**
     * @param file a theme in JSON, as {@code docs/polku-theme.schema.json} describes it
     * @throws fi.polku.model.json.JsonFileException when it isn't JSON, or says what can't be
     * @throws IOException when it can't be read
     */
    public static Theme read(Path file) throws IOException {
        return new ThemeFile(file).read();
    }

    private static Map<String, Theme> shipped(String... names) {
        Map<String, Theme> themes = new LinkedHashMap<>();
        themes.put(Theme.LIGHT.name(), Theme.LIGHT);
        for (String name : names) {
            try (InputStream in = Themes.class.getResourceAsStream(name + ".json")) {
                themes.put(name, new ThemeFile(Path.of(name + ".json"))
                        .read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Collections.unmodifiableMap(themes);
    }
}
