/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import fi.polku.picture.export.WholeFile;

/**
 * The findings that a team knows and lives with for now, kept in a file: {@code {"version": 1, "findings": [id, …]}}. An id
 * that stands there twice hides two findings. Names and places of files don't matter, since the ids of elements don't
 * change with them.
 */
final class Baseline {

    private static final int VERSION = 1;

    private final Map<String, Integer> known = new HashMap<>();

    private Baseline() {
    }

    /** @throws IOException when it can't be read, or holds anything else */
    static Baseline read(Path file, Polku polku) throws IOException {
        Baseline baseline = new Baseline();
        try (Reader in = Files.newBufferedReader(file); JsonParser json = new JsonFactory().createParser(in)) {
            baseline.read(json);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw (IOException) new FileSystemException(file.toString(), null, polku.text("baseline.broken")).initCause(e);
        }
        return baseline;
    }

    /** Writes what was found as one id a line, in order, so that version control shows what comes and goes. */
    static void write(CheckedFiles checked, Path file) throws IOException {
        List<String> ids = checked.files().stream().flatMap(f -> f.open().stream()).filter(entry -> !entry.isFailure())
                .map(Entry::id).sorted().toList();
        WholeFile.replace(file, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            JsonGenerator json = Json.generator(writer);
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeArrayFieldStart("findings");
            for (String id : ids) {
                json.writeString(id);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.flush();
            writer.write("\n");
            writer.flush();
        });
    }

    /**
     * Takes out what is known. Each line of the baseline hides one finding only, wherever that one is; a suppressed finding
     * takes none, nor does a rule that failed.
     */
    CheckedFile hideFrom(CheckedFile file) {
        List<Entry> fresh = new ArrayList<>();
        for (Entry entry : file.entries()) {
            if (!entry.isSuppressed() && !entry.isFailure() && known.getOrDefault(entry.id(), 0) > 0) {
                known.merge(entry.id(), -1, Integer::sum);
            } else {
                fresh.add(entry);
            }
        }
        return new CheckedFile(file.file(), file.settings(), fresh, file.entries().size() - fresh.size(), file.failure());
    }

    /** Strict, since a baseline that is misunderstood hides nothing or everything. */
    private void read(JsonParser json) throws IOException {
        require(json.nextToken() == JsonToken.START_OBJECT && "version".equals(json.nextFieldName())
                && json.nextIntValue(0) == VERSION && "findings".equals(json.nextFieldName())
                && json.nextToken() == JsonToken.START_ARRAY, json);
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            known.merge(json.getText(), 1, Integer::sum);
        }
        require(json.currentToken() == JsonToken.END_ARRAY && json.nextToken() == JsonToken.END_OBJECT
                && json.nextToken() == null, json);
    }

    private static void require(boolean expected, JsonParser json) throws JsonParseException {
        if (!expected) {
            throw new JsonParseException(json, "not a baseline");
        }
    }
}
