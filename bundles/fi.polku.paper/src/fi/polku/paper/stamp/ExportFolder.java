/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.stamp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import fi.polku.paper.ExportFormat;
import fi.polku.paper.ExportSettings;
import fi.polku.paper.Handout;
import fi.polku.picture.export.WholeFile;

/** A folder that files are exported to, in which nothing is made without need. May be used by several threads. */
public final class ExportFolder {

    private final Path folder;
    private final Stamps stamps;
    private final Optional<Fingerprint> fingerprint;

    private ExportFolder(Path folder, Stamps stamps, Optional<Fingerprint> fingerprint) {
        this.folder = folder;
        this.stamps = stamps;
        this.fingerprint = fingerprint;
    }

    /**
     * @param folder is made when it isn't there yet
     * @param fingerprint tells what is there already; empty when everything is to be made again
     * @throws IOException when there can't be such a folder, or what is remembered of it can't be read
     */
    public static ExportFolder open(Path folder, Optional<Fingerprint> fingerprint) throws IOException {
        Files.createDirectories(folder);
        WholeFile.sweep(folder);
        return new ExportFolder(folder, Stamps.in(folder), fingerprint);
    }

    /**
     * @param part one of the format's {@linkplain ExportFormat#parts parts}
     * @return whether its file was written; false where it would have come out the same
     * @throws fi.polku.picture.png.PictureTooLarge when it would have more pixels than viewers can open
     * @throws IOException when it can't be written; the file is as it was
     */
    public boolean write(ExportFormat format, Handout part, ExportSettings settings) throws IOException {
        Path file = format.file(part, folder);
        // SVG is drawn as fast as it is found out whether it must be.
        if (fingerprint.isEmpty() || format == ExportFormat.SVG) {
            return format.write(part, settings, file);
        }
        String source = fingerprint.get().of(format, part, settings);
        if (stamps.isFresh(file, source)) {
            return false;
        }
        boolean isNew = format.write(part, settings, file);
        stamps.remember(file, source);
        return isNew;
    }

    /**
     * Writes down what was made from what, for the next time.
     *
     * @throws IOException when it can't be written
     */
    public void remember() throws IOException {
        stamps.save();
    }
}
