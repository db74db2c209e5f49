/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import java.nio.file.Path;
import java.util.List;

import fi.polku.model.experience.ExperienceModel;

/**
 * A model together with the file that it lives in.
 *
 * @param file absolute path of the {@code .polku} file
 * @param model root of the model, contained in a {@link PolkuResource}
 * @param problems references that were refused or lead nowhere, in the order of the file; the model is usable all the same,
 *     and saving writes these references back as they were
 */
public record LoadedModel(Path file, ExperienceModel model, List<LoadProblem> problems) {

    /** Keeps a copy of the list. */
    public LoadedModel {
        problems = List.copyOf(problems);
    }
}
