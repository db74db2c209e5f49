/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.recovery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

import fi.polku.command.Difference;
import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.editor.DifferenceText;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.store.ModelStore;
import fi.polku.store.StoreException;
import fi.polku.store.UnsavedChanges;
import fi.polku.workbench.ScreenTexts;

/** Other versions of models, as lists show them. */
final class Versions {

    private static final ScreenTexts TEXTS = new ScreenTexts(Versions.class);
    private static final int LONGEST_HISTORY = 10;

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

    /** What an open model could be instead: its former versions, and changes of earlier sessions. */
    static List<Version> of(ModelDocument document) throws IOException {
        return of(document.file(), content -> {
            try {
                return differs(document.model(), ModelStore.version(document.file(), content).model());
            } catch (StoreException e) {
                return e.message(ScreenTexts.language());
            }
        });
    }

    /** What a file that can't be read could be instead: those of its versions that can be. */
    static List<Version> readable(Path file) throws IOException {
        return of(file, content -> {
            try {
                return holds(ModelStore.version(file, content).model());
            } catch (StoreException e) {
                return "";
            }
        }).stream().filter(version -> !version.differs().isEmpty()).toList();
    }

    private static List<Version> of(Path file, Function<byte[], String> what) throws IOException {
        List<Version> all = new ArrayList<>();
        for (UnsavedChanges changes : Recovery.get().leftBehind(file)) {
            all.add(version(file, TEXTS.get("version.unsaved"), changes.time(), changes.content(), what));
        }
        Path former = ModelStore.former(file);
        if (Files.isRegularFile(former)) {
            all.add(version(file, TEXTS.get("version.former"), Files.getLastModifiedTime(former).toInstant(),
                    Files.readAllBytes(former), what));
        }
        all.addAll(history(file, former, what));
        return all;
    }

    /** What the workspace has kept of a file of its own, the latest first. */
    private static List<Version> history(Path file, Path former, Function<byte[], String> what) throws IOException {
        byte[] listed = Files.isRegularFile(former) ? Files.readAllBytes(former) : new byte[0];
        List<Version> all = new ArrayList<>();
        try {
            for (IFile one : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
                for (IFileState state : one.getHistory(null)) {
                    byte[] content = content(state);
                    if (all.size() < LONGEST_HISTORY && !Arrays.equals(content, listed)) {
                        all.add(version(file, TEXTS.get("version.history"), Instant.ofEpochMilli(state.getModificationTime()),
                                content, what));
                        listed = content;
                    }
                }
            }
        } catch (CoreException e) {
            throw new IOException(e.getLocalizedMessage(), e);
        }
        return all;
    }

    private static byte[] content(IFileState state) throws IOException, CoreException {
        try (InputStream content = state.getContents()) {
            return content.readAllBytes();
        }
    }

    private static Version version(Path file, String name, Instant time, byte[] content, Function<byte[], String> what) {
        return new Version(name, time, what.apply(content), () -> ModelStore.version(file, content));
    }

    private static String holds(ExperienceModel model) {
        return TEXTS.get("holds", Labels.in(ScreenTexts.language()).name(model), model.getJourneys().size(),
                model.getBlueprints().size());
    }

    private static String differs(ExperienceModel first, ExperienceModel second) {
        return DifferenceText.of(Difference.between(first, second), ScreenTexts.language());
    }
}
