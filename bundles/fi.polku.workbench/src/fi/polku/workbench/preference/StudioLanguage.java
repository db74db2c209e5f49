/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.preference;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;

import fi.polku.picture.export.WholeFile;

/**
 * The language that the Studio speaks from its next start. It is decided before anything else runs, so that it stands in
 * the start's own configuration; {@code -nl} on the command line comes before it.
 */
public final class StudioLanguage {

    private static final String KEY = "osgi.nl=";

    private final Path configuration;

    /** @param configuration a {@code config.ini}, there or not */
    public StudioLanguage(Path configuration) {
        this.configuration = configuration;
    }

    /** @return that of the Studio that runs */
    static StudioLanguage ofThisStudio() {
        // The platform's own URLs keep blanks and other letters as they are.
        return new StudioLanguage(new File(Platform.getConfigurationLocation().getURL().getFile(), "config.ini").toPath());
    }

    /** @return what was chosen; empty for the computer's own language */
    public Optional<Locale> chosen() throws IOException {
        return lines().stream().filter(line -> line.startsWith(KEY)).findFirst()
                .map(line -> Locale.forLanguageTag(line.substring(KEY.length()).strip().replace('_', '-')));
    }

    /** @param language empty for the computer's own language */
    public void choose(Optional<Locale> language) throws IOException {
        List<String> lines = new ArrayList<>(lines());
        lines.removeIf(line -> line.startsWith(KEY));
        language.ifPresent(chosen -> lines.add(KEY + chosen.getLanguage()));
        byte[] content = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.ISO_8859_1);
        WholeFile.replace(configuration, out -> out.write(content));
    }

    private List<String> lines() throws IOException {
        return Files.exists(configuration) ? Files.readAllLines(configuration, StandardCharsets.ISO_8859_1) : List.of();
    }
}
