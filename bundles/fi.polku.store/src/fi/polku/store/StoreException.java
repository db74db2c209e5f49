/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import fi.polku.model.text.Texts;

/** Why a model could not be loaded or saved: what happened, where, and what to do about it. */
public final class StoreException extends IOException {

    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = new Texts(StoreException.class);

    private final transient Path file;
    private final int line;
    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param cause what lies behind it; may be null
     * @param place what was to be read or written: {0} in the message
     * @param line line in the file, from 1; 0 when unknown: {1} in the message
     * @param key key of the message
     * @param arguments what else the message names, from {2} on
     */
    StoreException(Throwable cause, Place place, int line, String key, Object... arguments) {
        super(cause);
        this.file = place.file();
        this.line = Math.max(0, line);
        this.key = key;
        this.arguments = Stream.concat(Stream.of(place.toString(), this.line), Stream.of(arguments)).toList();
    }

    /** @return the file that was to be read or written; null when it is none of this machine */
    public Path file() {
        return file;
    }

    /** @return line in the file, from 1; 0 when unknown or when it is about the whole file */
    public int line() {
        return line;
    }

    /** @return key of the message, the same in every language, for tests of what happened */
    public String key() {
        return key;
    }

    /**
     * @return whether saving stopped because the file is no longer the one that was loaded;
     *     {@link ModelStore#overwrite} saves all the same
     */
    public boolean isConflict() {
        return key.startsWith("conflict.");
    }

    /**
     * @param language language of the message
     * @return what happened, in which file and line, and what to do
     */
    public String message(Locale language) {
        return TEXTS.get(language, key, arguments.toArray());
    }

    /**
     * @param language language of the message
     * @param name what the file is called in it, where its whole path goes without saying
     * @return what happened, in which line, and what to do
     */
    public String message(Locale language, String name) {
        Object[] named = arguments.toArray();
        named[0] = name;
        return TEXTS.get(language, key, named);
    }

    @Override
    public String getMessage() {
        return message(Locale.ENGLISH);
    }
}
