/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import fi.polku.model.text.Texts;

/** Tells that a file is neither a slide show nor a workbook, or a damaged one. */
public final class NoOfficeFile extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;

    NoOfficeFile(Path file, Exception cause) {
        super(file.toString(), cause);
        this.file = file.toString();
    }

    /** @return which file it is and what to do, in this language */
    public String message(Locale language) {
        return new Texts(NoOfficeFile.class).get(language, "noOfficeFile", file);
    }
}
