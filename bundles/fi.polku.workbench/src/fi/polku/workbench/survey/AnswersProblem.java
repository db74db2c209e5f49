/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.survey;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import fi.polku.store.StoreException;
import fi.polku.survey.SurveyException;
import fi.polku.workbench.ScreenTexts;

/** Why answers, a mapping or a model couldn't be read or written, in the user's language. */
final class AnswersProblem {

    private static final ScreenTexts TEXTS = new ScreenTexts(AnswersProblem.class);

    private AnswersProblem() {
    }

    static String message(IOException failure) {
        if (failure instanceof SurveyException survey) {
            return survey.message(ScreenTexts.language());
        }
        if (failure instanceof StoreException store) {
            return store.message(ScreenTexts.language());
        }
        if (failure instanceof NoSuchFileException gone) {
            return TEXTS.get("gone", gone.getFile());
        }
        return failure instanceof FileSystemException file && file.getReason() == null ? TEXTS.get("denied", file.getFile())
                : String.valueOf(failure.getLocalizedMessage());
    }
}
