/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.survey;

import fi.polku.survey.mapping.AnswerColumn.Meaning;

/**
 * What a column of a file of answers is for.
 *
 * @param kind what kind of thing stands in it
 * @param means what is asked there; null for all but answers
 */
record ColumnRole(Kind kind, Meaning means) {

    /** What can stand in a column. */
    enum Kind {
        /** Nothing that is taken into the model. */
        NOTHING,
        /** The day of an answer. */
        DAY,
        /** The name of what an answer is about. */
        PLACE,
        /** Why somebody answered so. */
        COMMENT,
        /** Answers. */
        ANSWERS
    }

    static final ColumnRole NOTHING = new ColumnRole(Kind.NOTHING, null);
    static final ColumnRole DAY = new ColumnRole(Kind.DAY, null);
    static final ColumnRole PLACE = new ColumnRole(Kind.PLACE, null);
    static final ColumnRole COMMENT = new ColumnRole(Kind.COMMENT, null);

    static ColumnRole answers(Meaning means) {
        return new ColumnRole(Kind.ANSWERS, means);
    }
}
