/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Collectors;

import fi.polku.picture.theme.Contrast;
import fi.polku.picture.theme.Theme;
import fi.polku.picture.theme.Themes;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How pictures are coloured. */
final class ThemeChoice {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--theme", paramLabel = "${bundle:label.theme}", defaultValue = "light", descriptionKey = "theme")
    private String nameOrFile;

    /**
     * @param polku hears of colours that are hard to read
     * @return the theme that the command line names
     * @throws IOException when its file can't be read, or isn't a theme
     */
    Theme theme(Polku polku) throws IOException {
        if (nameOrFile.equals(Theme.LIGHT.name())) {
            // Known to be readable, and spares the time of reading the others.
            return Theme.LIGHT;
        }
        Theme theme = read(polku);
        for (Contrast pair : theme.hardToRead()) {
            polku.err().println(polku.text("theme.hardToRead", nameOrFile, pair.text().key(), pair.ground().key(),
                    pair.ratio()));
        }
        return theme;
    }

    private Theme read(Polku polku) throws IOException {
        try {
            return Themes.of(nameOrFile);
        } catch (NoSuchFileException neither) {
            throw new ParameterException(command.commandLine(), polku.text("theme.unknown", nameOrFile,
                    Themes.shipped().stream().map(Theme::name).collect(Collectors.joining(", "))));
        }
    }
}
