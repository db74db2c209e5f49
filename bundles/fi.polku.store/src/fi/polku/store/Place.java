/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import java.nio.file.Path;

import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;

/**
 * Where a resource lives.
 *
 * @param uri its URI, normalised
 * @param file the file on this machine, absolute; null when it lives anywhere else
 */
record Place(URI uri, Path file) {

    static Place of(URI normalised) {
        URI local = normalised.isPlatform() ? CommonPlugin.asLocalURI(normalised) : normalised;
        return new Place(normalised, local.isFile() ? Path.of(local.toFileString()).toAbsolutePath() : null);
    }

    /** A file of the workspace is written through the workspace, which would else not notice. */
    boolean isPlainFile() {
        return file != null && uri.isFile();
    }

    /** What messages call it. */
    @Override
    public String toString() {
        return file == null ? uri.toString() : file.toString();
    }
}
