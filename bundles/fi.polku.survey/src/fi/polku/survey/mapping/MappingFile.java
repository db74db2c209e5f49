/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey.mapping;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;

import fi.polku.survey.SurveyException;

/** Mappings as files, to import the same survey again without a person; {@code docs/measuring.md} describes them. */
public final class MappingFile {

    /** What the name of such a file ends with. */
    public static final String EXTENSION = ".polku-import.json";

    private MappingFile() {
    }

    /**
     * @param answers a file of answers
     * @return where the mapping stands that belongs to it: survey.polku-import.json for survey.csv
     */
    public static Path of(Path answers) {
        return answers.resolveSibling(answers.getFileName().toString().replaceFirst("\\.[^.]*$", "") + EXTENSION);
    }

    /**
     * @param answers a file of answers
     * @return the mapping that stands beside it; empty when there is none
     */
    public static Optional<Path> beside(Path answers) {
        return Optional.of(of(answers)).filter(Files::exists);
    }

    /**
     * @param file a mapping in UTF-8
     * @return what it says
     * @throws SurveyException when it is no mapping, with the place and what is wrong
     * @throws IOException when it can't be read
     */
    public static Mapping read(Path file) throws IOException {
        try {
            return new MappingReader(file).read(Files.readString(file));
        } catch (JsonProcessingException noJson) {
            throw new SurveyException("mapping.syntax", noJson, file, noJson.getLocation().getLineNr(),
                    noJson.getLocation().getColumnNr(), noJson.getOriginalMessage());
        } catch (CharacterCodingException notUtf8) {
            throw new SurveyException("mapping.encoding", notUtf8, file);
        }
    }

    /**
     * @param mapping any mapping
     * @return what a file says for it, the same text for the same mapping
     */
    public static String text(Mapping mapping) {
        return MappingWriter.text(mapping);
    }
}
