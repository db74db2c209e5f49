/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.create;

import java.nio.file.Path;
import java.util.Locale;

import fi.polku.model.text.Texts;

/** The choice of a project without a model, for those who bring their own. */
record Nothing() implements Beginning {

    @Override
    public String title(Locale language) {
        return new Texts(Nothing.class).get(language, "nothing");
    }

    @Override
    public String description(Locale language) {
        return new Texts(Nothing.class).get(language, "nothing.description");
    }

    @Override
    public String fileName() {
        return "";
    }

    @Override
    public void write(Path file) {
        // nothing
    }
}
