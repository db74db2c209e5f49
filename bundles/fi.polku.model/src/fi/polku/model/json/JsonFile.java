/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;

/**
 * Reads a JSON file that people write: strictly, and to its end, so that everything in it that can't be is told at once,
 * each with its place. A kind of file is a subclass, with the texts of what can be wrong in {@code messages.properties}
 * beside it.
 *
 * @param <T> what the file says
 */
public abstract class JsonFile<T> {

    private static final JsonFactory JSON = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Stands on the value that is being read. */
    protected JsonParser json;
    private final Path file;
    private final List<JsonProblem> problems = new ArrayList<>();

    /** @param file what is read, or what the text is said to stand in */
    protected JsonFile(Path file) {
        this.file = file;
    }

    /** What happens to one field of an object; the parser stands on its name before, and on the end of its value after. */
    @FunctionalInterface
    protected interface Field {

        void read(String name) throws IOException;
    }

    /**
     * @return what the file says, whatever that is when there are problems
     * @throws IOException when the text ends or goes on where it mustn't
     */
    protected abstract T content() throws IOException;

    /**
     * @return what the file says
     * @throws JsonFileException when it is a folder or isn't JSON in UTF-8, or says what can't be
     * @throws IOException when it can't be read
     */
    public final T read() throws IOException {
        if (Files.isDirectory(file)) {
            throw new JsonFileException(file, List.of(new JsonProblem(1, 1, JsonFile.class, "folder", List.of())));
        }
        try {
            return read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString());
        } catch (CharacterCodingException notUtf8) {
            throw new JsonFileException(file, List.of(new JsonProblem(1, 1, JsonFile.class, "encoding", List.of())));
        }
    }

    /**
     * @param text what stands in the file
     * @return what it says
     * @throws JsonFileException when it isn't JSON, or says what can't be
     * @throws IOException when a file that it names can't be read
     */
    public final T read(String text) throws IOException {
        T said = null;
        try (JsonParser parser = JSON.createParser(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            json = parser;
            json.nextToken();
            said = content();
            if (json.nextToken() != null) {
                add(json.currentTokenLocation(), JsonFile.class, "afterEnd");
            }
        } catch (JsonProcessingException noJson) {
            add(noJson.getLocation(), JsonFile.class, "syntax");
        }
        if (!problems.isEmpty()) {
            throw new JsonFileException(file, problems);
        }
        return said;
    }

    /** @return the file that is read */
    protected final Path file() {
        return file;
    }

    /**
     * Reads the object that the parser stands on; anything else is a problem.
     *
     * @param what {@code object.} and this is the key of the text that tells what is expected
     */
    protected final void object(String what, Field field) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            problem("object." + what);
            json.skipChildren();
        } else {
            fields(field);
        }
    }

    /** Reads the fields of the object on whose start the parser stands. */
    protected final void fields(Field field) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            field.read(json.currentName());
        }
    }

    /** @return what the next value's word means; empty, and a problem, when it is none of these */
    protected final <V> Optional<V> word(String what, Map<String, V> words) throws IOException {
        json.nextToken();
        return known(what, words);
    }

    /** @return what this value's word means; empty, and a problem, when it is none of these */
    protected final <V> Optional<V> known(String what, Map<String, V> words) throws IOException {
        V meant = json.currentToken() == JsonToken.VALUE_STRING ? words.get(json.getText()) : null;
        if (meant == null) {
            unlike(what, String.valueOf(json.getText()), words.keySet());
            json.skipChildren();
        }
        return Optional.ofNullable(meant);
    }

    /** The parser stands on the name of a field that can't stand here. */
    protected final void unknownKey(String name, String... known) throws IOException {
        unlike(JsonFile.class, "key", name, List.of(known));
        skipField();
    }

    /**
     * The parser stands on the name of a field that names something that doesn't exist.
     *
     * @param what key of the text that says so; with {@code .meant} after it where there is a name much like it, and with
     *            {@code .none} where there is no name at all
     */
    protected final void unknown(String what, String name, Collection<String> known) throws IOException {
        unlike(what, name, known);
        skipField();
    }

    /** Something is wrong with what the parser stands on. */
    protected final void problem(String key, Object... arguments) {
        add(json.currentTokenLocation(), getClass(), key, arguments);
    }

    private void skipField() throws IOException {
        json.nextToken();
        json.skipChildren();
    }

    private void unlike(String what, String typed, Collection<String> known) {
        unlike(getClass(), what, typed, known);
    }

    private void unlike(Class<?> owner, String what, String typed, Collection<String> known) {
        JsonLocation at = json.currentTokenLocation();
        Suggestion.of(typed, known).ifPresentOrElse(meant -> add(at, owner, what + ".meant", typed, meant),
                () -> add(at, owner, known.isEmpty() ? what + ".none" : what, typed,
                        known.stream().sorted().collect(Collectors.joining(", "))));
    }

    /** Where nothing was read yet, the parser counts from 0. */
    private void add(JsonLocation at, Class<?> owner, String key, Object... arguments) {
        problems.add(new JsonProblem(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), owner, key,
                List.of(arguments)));
    }
}
