/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import fi.polku.paper.ExportFormat;
import fi.polku.paper.ExportSettings;
import fi.polku.paper.Handout;
import fi.polku.paper.stamp.Fingerprint;

/**
 * What somebody wants to have exported.
 *
 * @param handout the model and the pictures of it, and what they show
 * @param formats what is written in each of them
 * @param settings how it looks
 * @param folder where the files go
 * @param fingerprint tells what would come out the same as it is there already; empty when everything is made again
 */
record ExportPlan(Handout handout, Collection<ExportFormat> formats, ExportSettings settings, Path folder,
        Optional<Fingerprint> fingerprint) {

    /** One file. */
    record Planned(ExportFormat format, Handout part, Path file) {
    }

    List<Planned> files() {
        return formats.stream().flatMap(format -> format.parts(handout, settings).stream()
                .map(part -> new Planned(format, part, format.file(part, folder)))).toList();
    }

    /** @return the files that are there already and would be replaced */
    List<Path> replaced() {
        return files().stream().map(Planned::file).filter(Files::exists).toList();
    }
}
