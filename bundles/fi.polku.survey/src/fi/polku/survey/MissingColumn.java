/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import java.nio.file.Path;
import java.util.List;

/** Tells from within the reading that a file lacks a column. */
final class MissingColumn extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 30;

    private final String column;
    private final String others;

    MissingColumn(String column, List<String> names) {
        super(column);
        this.column = column;
        others = String.join(", ", names.stream().limit(SHOWN).map(name -> '"' + name + '"').toList());
    }

    SurveyException in(Path file) {
        return new SurveyException("noColumn", this, file, column, others);
    }
}
