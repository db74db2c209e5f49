/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import java.nio.file.Path;

/** Tells from within the reading that answers fall into more groups than anybody can look at, or memory can hold. */
final class TooManyGroups extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 10_000;

    private TooManyGroups() {
        super(null, null, false, false);
    }

    static Tally unless(int groups, Tally another) {
        if (groups >= MOST) {
            throw new TooManyGroups();
        }
        return another;
    }

    SurveyException in(Path file) {
        return new SurveyException("tooManyGroups", this, file, MOST);
    }
}
