/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;

import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.survey.SurveyException;
import fi.polku.survey.mapping.AnswerColumn.ByKind;
import fi.polku.survey.mapping.AnswerColumn.ByName;
import fi.polku.survey.mapping.AnswerColumn.Felt;
import fi.polku.survey.rows.Format;
import fi.polku.survey.rows.Sample;

@DisplayName("A mapping")
class MappingFileTest {

    private static final Path ROOT = Path.of("../..");

    private static final Mapping FULL = new Mapping(
            new Format(Optional.of(StandardCharsets.UTF_16LE), Optional.of('|'), Optional.of("Data")),
            Optional.of("Spring"), Optional.of(','), Optional.of("Day"), Optional.of("M/d/yyyy"), Grouping.MONTH,
            OptionalInt.of(571), Optional.of("Where"), Map.of("form", "Form"),
            List.of(new AnswerColumn("Q1", new ByName("NPS"), Optional.of("Form"), Map.of("yes", 10.0), Optional.of("Why")),
                    new AnswerColumn("Q2", new ByKind(MetricKind.PEER_NPS), Optional.empty(), Map.of(), Optional.empty()),
                    new AnswerColumn("Q3", new Felt(Optional.of("Tuomas")), Optional.empty(), Map.of(), Optional.empty())));

    @TempDir
    private Path folder;

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("a" + MappingFile.EXTENSION), text);
    }

    private static List<String> problems(JsonNode json) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(ROOT.resolve("docs/polku-import.schema.json")));
        return schema.validate(json).stream().map(Object::toString).toList();
    }

    @Test
    void isTheSameAfterItWasWrittenAndRead() throws IOException {
        assertThat(MappingFile.read(written(MappingFile.text(FULL)))).isEqualTo(FULL);
    }

    @Test
    void isWrittenAsTheSchemaSays() throws IOException {
        assertThat(problems(new ObjectMapper().readTree(MappingFile.text(FULL)))).isEmpty();
        assertThat(problems(new ObjectMapper().readTree("{\"answers\": [{\"column\": \"a\"}]}"))).isNotEmpty();
    }

    @Test
    void ofEveryExampleFollowsTheSchemaAndCanBeRead() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("examples"))) {
            List<Path> mappings = files.filter(file -> file.toString().endsWith(MappingFile.EXTENSION)).toList();
            assertThat(mappings).isNotEmpty();
            for (Path mapping : mappings) {
                assertThat(problems(new ObjectMapper().readTree(mapping.toFile()))).isEmpty();
                assertThat(MappingFile.read(mapping).answers()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"[] ~ :1:2: an object", "{\"answer\": []} ~ \"answer\" means nothing",
            "{\"answers\": {}} ~ a list", "{\"answers\": [{}]} ~ \"column\"", "{\"answers\": [{\"column\": \"a\"}]} ~ column \"a\"",
            "{\"answers\": [{\"column\": \"a\", \"kind\": \"nsp\"}]} ~ peerNps", "{\"delimiter\": \";;\"} ~ single character",
            "{\"grouping\": \"week\"} ~ quarter", "{\"encoding\": \"utf-9\"} ~ utf-9", "{\"dateFormat\": \"bad\"} ~ pattern",
            "{\"population\": \"many\"} ~ number", "{ ~ no JSON", "{\"source\": 1} ~ a text is needed"})
    void saysWhereItIsWrong(String text, String message) {
        assertThatThrownBy(() -> MappingFile.read(written(text))).isInstanceOfSatisfying(SurveyException.class,
                wrong -> assertThat(wrong.message(Locale.ENGLISH)).contains(message).contains(":1:"));
    }

    @Test
    void isGuessedByFinnishAndEnglishNames() throws IOException {
        ExperienceModel model = ExperienceFactory.eINSTANCE.createExperienceModel();
        Metric speed = ExperienceFactory.eINSTANCE.createMetric();
        speed.setName("Käsittelyn nopeus");
        model.getMetrics().add(speed);
        Path file = Files.writeString(folder.resolve("a.csv"),
                "Id;Vastausaika;Kosketuspiste;Suositteletko meitä?;Recommend as employer;Käsittelyn  nopeus!;Oliko helppoa"
                        + ";Tyytyväisyys;Fiilis;Miksi?;Nimi\n1;5/27/2026;Form;9;8;4;7;5;2;hyvä;Maija\n");
        Mapping guess = MappingGuess.of(model, Sample.of(file, Format.FOUND_OUT), Format.FOUND_OUT);
        assertThat(guess.date()).hasValue("Vastausaika");
        assertThat(guess.dateFormat()).hasValue("M/d/yyyy");
        assertThat(guess.places()).hasValue("Kosketuspiste");
        assertThat(guess.answers()).extracting(AnswerColumn::means).containsExactly(new ByKind(MetricKind.NPS),
                new ByKind(MetricKind.ENPS), new ByName("Käsittelyn nopeus"), new ByKind(MetricKind.CES),
                new ByKind(MetricKind.CSAT), new Felt(Optional.empty()));
        assertThat(guess.answers().get(0).comments()).hasValue("Miksi?");
    }
}
