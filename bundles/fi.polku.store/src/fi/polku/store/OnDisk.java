/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;

/**
 * What a resource found on disk, or left there, the last time.
 *
 * @param place where; null before the first time
 * @param fingerprint content of the file
 */
record OnDisk(Place place, Fingerprint fingerprint) {

    static final OnDisk NOTHING = new OnDisk(null, null);

    static OnDisk of(Place place, byte[] content) {
        return new OnDisk(place, Fingerprint.of(content));
    }

    /**
     * Puts a new content into a plain file. One that is the same already stays as it is, and so does its former version.
     *
     * @param target the file
     * @param content what it shall hold
     * @param overwrite whether to replace a content that is not the one of the last time
     * @return what is on disk now
     * @throws IOException when it can't be written; the file is as it was
     */
    OnDisk replace(Place target, byte[] content, boolean overwrite) throws IOException {
        SafeFile file = new SafeFile(target.file());
        if (!Files.exists(file.path())) {
            file.replace(content);
            return of(target, content);
        }
        Diagnosis.requireFile(target);
        byte[] present = Files.readAllBytes(file.path());
        if (!overwrite) {
            requireKnown(target, Fingerprint.of(present));
        }
        if (!Arrays.equals(present, content)) {
            file.replace(content);
        }
        return of(target, content);
    }

    /** Whether a file is still as it was the last time, has another content, or isn't there. */
    FileState state(Place now) throws IOException {
        if (now.file() == null || !Files.isRegularFile(now.file())) {
            return FileState.GONE;
        }
        boolean same = now.equals(place) && Fingerprint.of(Files.readAllBytes(now.file())).equals(fingerprint);
        return same ? FileState.SAME : FileState.CHANGED;
    }

    private void requireKnown(Place target, Fingerprint present) throws StoreException {
        if (!target.equals(place)) {
            throw new StoreException(null, target, 0, "conflict.exists");
        }
        if (!present.equals(fingerprint)) {
            throw new StoreException(null, target, 0, "conflict.changed");
        }
    }
}
