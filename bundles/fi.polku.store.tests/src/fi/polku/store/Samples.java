/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;

/** Small files and models, for tests. */
final class Samples {

    static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <experience:ExperienceModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:experience="http://polku.fi/experience/1.0"
                id="m" name="Sample">
            """;
    static final String FOOT = "</experience:ExperienceModel>\n";

    private Samples() {
    }

    static Path write(Path folder, String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    /** A file whose root holds the given XML, which begins on line 5. */
    static Path file(Path folder, String inner) throws IOException {
        return write(folder, "sample.polku", HEAD + inner + "\n" + FOOT);
    }

    static ExperienceModel named(String name) {
        ExperienceModel model = ExperienceFactory.eINSTANCE.createExperienceModel();
        model.setName(name);
        return model;
    }
}
