/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.resource.Resource;

import fi.polku.model.text.Texts;

/**
 * Something in a file that was left out while reading it, without making the file unreadable. Appears among the
 * {@linkplain Resource#getWarnings() warnings} of the resource as well, where EMF's editors look for it.
 *
 * @param line line in the file, from 1; 0 when unknown
 * @param column column in the line, from 1; 0 when unknown
 * @param key key of the message
 * @param arguments what the message names
 */
public record LoadProblem(int line, int column, String key, List<Object> arguments) implements Resource.Diagnostic {

    private static final Texts TEXTS = new Texts(LoadProblem.class);

    /** Keeps a copy of the arguments. */
    public LoadProblem {
        arguments = List.copyOf(arguments);
    }

    /**
     * @param language language of the message
     * @return what was found and what to do about it, without file and line
     */
    public String message(Locale language) {
        return TEXTS.get(language, key, arguments.toArray());
    }

    @Override
    public String getMessage() {
        return message(Locale.ENGLISH);
    }

    /** @return null: the resource that holds the problem knows its own file */
    @Override
    public String getLocation() {
        return null;
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getColumn() {
        return column;
    }
}
