/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.rules.AvailableRules;
import fi.polku.rules.Finding;
import fi.polku.rules.LiveCheck;
import fi.polku.rules.config.ConfigurationFile;
import fi.polku.rules.emf.Engines;

/**
 * What the rules say about an open model, as the configuration found upwards from its file decides, which may change at any
 * time. While that can't be followed nothing is said here: the Problems view tells what is wrong with it.
 */
final class DocumentCheck {

    private record Decisions(Optional<Path> file, FileTime changed) {
    }

    private final Supplier<Path> file;
    private final ExperienceModel model;
    private final Engines engines = Engines.configured(AvailableRules.all());
    private Decisions followed;
    private Optional<LiveCheck> check = Optional.empty();

    /** @param file where the model lives at the time, the same as its resource */
    DocumentCheck(Supplier<Path> file, ExperienceModel model) {
        this.file = file;
        this.model = model;
    }

    /** Suppressed findings are left out. */
    List<Finding> findings() {
        Decisions now = decisions();
        if (!now.equals(followed)) {
            close();
            check = begin();
            followed = now;
        }
        return check.map(LiveCheck::findings).orElse(List.of()).stream().filter(finding -> finding.suppression().isEmpty())
                .toList();
    }

    /** Whether the findings that were asked for last were made by another configuration. */
    boolean isOutdated() {
        return followed != null && !followed.equals(decisions());
    }

    private Decisions decisions() {
        Optional<Path> configuration = ConfigurationFile.nearest(file.get());
        try {
            return new Decisions(configuration,
                    configuration.isPresent() ? Files.getLastModifiedTime(configuration.get()) : FileTime.fromMillis(0));
        } catch (IOException goneInTheMeantime) {
            return new Decisions(Optional.empty(), FileTime.fromMillis(0));
        }
    }

    private Optional<LiveCheck> begin() {
        try {
            return Optional.of(new LiveCheck(model, engines.engineFor(model), LocalDate::now));
        } catch (IOException cantBeFollowed) {
            return Optional.empty();
        }
    }

    void close() {
        check.ifPresent(LiveCheck::close);
        check = Optional.empty();
    }
}
