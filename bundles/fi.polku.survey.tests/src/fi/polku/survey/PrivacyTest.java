/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.store.LoadedModel;
import fi.polku.store.ModelStore;
import fi.polku.survey.mapping.AnswerColumn;
import fi.polku.survey.mapping.AnswerColumn.ByName;
import fi.polku.survey.mapping.AnswerColumn.Felt;
import fi.polku.survey.mapping.Mapping;

@DisplayName("The model that answers were imported into")
class PrivacyTest {

    private static final List<String> SECRETS = List.of("Meikäläinen", "matti.m@example.fi", "040 123 4567", "131052-308T",
            "Kotikatu", "resp-000117", "14:05", "T12:");

    @TempDir
    private Path folder;

    private String imported(ImportOptions options) throws IOException {
        Path file = Given.file(folder, "answers.csv", "Id;Name;Email;Address;Date;Where;NPS;Why;Feeling",
                "resp-000117;Matti Meikäläinen;matti.m@example.fi;Kotikatu 1;2026-05-02T14:05:11;Form;9;"
                        + "Soittakaa 040 123 4567 tai matti.m@example.fi (131052-308T). Hyvä lomake!;2",
                "resp-000118;Maija Meikäläinen;;Kotikatu 1;2026-05-03T12:00:00;Form;3;;-1");
        AnswerColumn nps = new AnswerColumn("NPS", new ByName("NPS"), Optional.empty(), Map.of(), Optional.of("Why"));
        AnswerColumn feeling = Given.column("Feeling", new Felt(Optional.empty()));
        ExperienceModel model = Given.model();
        LoadedModel loaded = ModelStore.create(model, folder.resolve("model.polku"));
        Mapping mapping = Mapping.of(nps, feeling).withDate("Date", null).withPlaces("Where", Map.of());
        Given.carryOut(SurveyImport.plan(model, mapping, List.of(file), options));
        assertThat(Given.touchpoint(model, 0).getMeasurements()).hasSize(1);
        assertThat(Given.touchpoint(model, 0).getObservedEmotions()).hasSize(2);
        return new String(ModelStore.bytes(loaded), StandardCharsets.UTF_8);
    }

    @Test
    void holdsNeitherNamesNorAnythingThatSomebodyWrote() throws IOException {
        String model = imported(Given.PLAINLY);
        assertThat(model).doesNotContain(SECRETS).doesNotContain("lomake!", "Soittakaa");
    }

    @Test
    void holdsCommentsOnlyWhenAskedToAndWithoutWhatTellsWhoWroteThem() throws IOException {
        String model = imported(Given.WITH_COMMENTS);
        assertThat(model).contains("Soittakaa […] tai […] ([…]). Hyvä lomake!").doesNotContain(SECRETS);
    }
}
