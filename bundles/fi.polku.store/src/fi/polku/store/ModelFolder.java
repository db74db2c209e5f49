/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;

/**
 * The folder that a model lives in, with everything below it: the only place that its references may lead to.
 *
 * @param folder the folder, absolute; null for a model that lives in no folder of this machine and so may refer to nothing
 */
record ModelFolder(Path folder) {

    static ModelFolder of(Place place) {
        return new ModelFolder(place.file() == null ? null : place.file().getParent());
    }

    /**
     * @param href a reference to another file, as it is written
     * @return key of the reason why it is not followed; null when it may be
     */
    String objection(String href) {
        URI uri = URI.createURI(href);
        if (uri.scheme() != null || uri.hasAuthority() || uri.hasDevice()) {
            return "refused.elsewhere";
        }
        String path = uri.path() == null ? "" : URI.decode(uri.path());
        if (folder == null || uri.hasAbsolutePath() || uri.hasQuery() || path.contains("\\")) {
            return "refused.outside";
        }
        if (!path.toLowerCase(Locale.ROOT).endsWith("." + PolkuResourceFactory.EXTENSION)) {
            return "refused.kind";
        }
        try {
            return contains(folder.resolve(path)) ? null : "refused.outside";
        } catch (IOException | InvalidPathException e) {
            return "refused.outside";
        }
    }

    /**
     * @param path any path
     * @return whether it lies in the folder once every symbolic link is followed
     * @throws IOException when the links can't be followed
     */
    boolean contains(Path path) throws IOException {
        return real(path.normalize()).startsWith(folder.toRealPath()) && real(path).startsWith(folder.toRealPath());
    }

    private static Path real(Path path) throws IOException {
        Path existing = path;
        while (!Files.exists(existing) && !Files.isSymbolicLink(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing.toRealPath().resolve(existing.relativize(path)).normalize();
    }
}
