/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.export;

import java.io.IOException;
import java.nio.file.FileSystemException;

import fi.polku.model.json.JsonFileException;
import fi.polku.paper.office.NoOfficeFile;
import fi.polku.picture.export.DiskFull;
import fi.polku.picture.png.PictureTooLarge;
import fi.polku.store.StoreException;
import fi.polku.workbench.ScreenTexts;

/** Why something couldn't be read or written, in the user's language. */
public final class ExportProblem {

    private ExportProblem() {
    }

    /** @return the reason in a sentence */
    public static String message(IOException failure) {
        if (failure instanceof StoreException store) {
            return store.message(ScreenTexts.language());
        }
        if (failure instanceof JsonFileException configuration) {
            return configuration.message(ScreenTexts.language());
        }
        if (failure instanceof PictureTooLarge large) {
            return large.message(ScreenTexts.language());
        }
        if (failure instanceof NoOfficeFile sheet) {
            return sheet.message(ScreenTexts.language());
        }
        ScreenTexts texts = new ScreenTexts(ExportProblem.class);
        String told = failure instanceof FileSystemException file ? file.getReason() : failure.getLocalizedMessage();
        String reason = failure instanceof DiskFull ? texts.get("full") : told == null ? texts.get("denied") : told;
        return failure instanceof FileSystemException file && file.getOtherFile() != null
                ? texts.get("left", reason, file.getOtherFile()) : reason;
    }
}
