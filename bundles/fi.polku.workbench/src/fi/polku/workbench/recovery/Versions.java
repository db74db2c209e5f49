/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import fi.polku.command.Difference;
import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.editor.DifferenceText;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.store.ModelStore;
import fi.polku.store.StoreException;
import fi.polku.store.UnsavedChanges;
import fi.polku.workbench.ScreenTexts;

/** Other versions of models, as lists show them. */
final class Versions {

    private static final ScreenTexts TEXTS = new ScreenTexts(Versions.class);

    private Versions() {
    }

    static boolean isReadable(Path file) {
        try {
            ModelStore.load(file);
            return true;
        } catch (StoreException e) {
            return false;
        }
    }

    /** Unsaved changes as against what their file holds now. */
    static Version unsaved(UnsavedChanges changes) {
        return new Version(changes.file().getFileName().toString(), changes.time(), againstFile(changes), changes::model);
    }

    private static String againstFile(UnsavedChanges changes) {
        if (!Files.exists(changes.file())) {
            return TEXTS.get("differs.gone");
        }
        try {
            String differs = differs(ModelStore.load(changes.file()).model(), changes.model().model());
            boolean older = Files.getLastModifiedTime(changes.file()).toInstant().isAfter(changes.time());
            return older ? TEXTS.get("differs.older", differs) : differs;
        } catch (StoreException e) {
            return e.message(ScreenTexts.language());
        } catch (IOException e) {
            return e.getLocalizedMessage();
        }
    }

    /** What an open model could be instead: its former version, and changes of earlier sessions. */
    static List<Version> of(ModelDocument document) throws IOException {
        List<Version> all = new ArrayList<>();
        for (UnsavedChanges changes : Recovery.get().leftBehind(document.file())) {
            all.add(against(document, TEXTS.get("version.unsaved"), changes.time(), changes.content()));
        }
        Path former = ModelStore.former(document.file());
        if (Files.isRegularFile(former)) {
            all.add(against(document, TEXTS.get("version.former"), Files.getLastModifiedTime(former).toInstant(),
                    Files.readAllBytes(former)));
        }
        return all;
    }

    private static Version against(ModelDocument document, String name, Instant time, byte[] content) {
        String differs;
        try {
            differs = differs(document.model(), ModelStore.version(document.file(), content).model());
        } catch (StoreException e) {
            differs = e.message(ScreenTexts.language());
        }
        return new Version(name, time, differs, () -> ModelStore.version(document.file(), content));
    }

    private static String differs(ExperienceModel first, ExperienceModel second) {
        return DifferenceText.of(Difference.between(first, second), ScreenTexts.language());
    }
}
