/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fi.polku.measure.Answers;
import fi.polku.measure.Estimate;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.MetricKind;
import fi.polku.store.ModelStore;
import fi.polku.survey.mapping.MappingFile;

/** The figures of the literature that the example is built on, see its README. */
@DisplayName("The example agency's answers")
class ExampleSurveyTest {

    private static final Path EXAMPLE = Path.of("../../examples/grant-service");

    private static ImportPlan plan(String survey) throws IOException {
        ExperienceModel model = ModelStore.load(EXAMPLE.resolve("grant-service.polku")).model();
        Path answers = EXAMPLE.resolve("answers").resolve(survey);
        ImportPlan plan = SurveyImport.plan(model, MappingFile.read(MappingFile.beside(answers).orElseThrow()),
                List.of(answers), Given.WITH_COMMENTS);
        assertThat(plan.rejects().number()).isZero();
        return plan;
    }

    private static String figure(Estimate estimate) {
        return String.format(Locale.ROOT, "%.2f (n = %d)", estimate.value().orElseThrow(), estimate.number());
    }

    @Test
    void giveItsSatisfactionAndItsWorstItem() throws IOException {
        assertThat(plan("palvelukysely-kevat-2026.csv").figures()).extracting(each -> figure(each.estimate()))
                .containsExactly("40.55 (n = 217)", "4.52 (n = 217)", "4.29 (n = 217)");
    }

    @Test
    void giveTheManagementsOwnRating() throws IOException {
        assertThat(plan("johdon-arvio-2026.csv").figures())
                .extracting(each -> each.metric().getName() + " " + figure(each.estimate())).containsExactly(
                        "Asiakas- ja sidosryhmäviestintä 3.20 (n = 10)", "Verkostoyhteistyö 3.30 (n = 10)",
                        "Asiakastieto 2.30 (n = 10)", "Yhteiset asiakkuudet 2.30 (n = 10)",
                        "Henkilöstön asiakasosaaminen 2.70 (n = 10)");
    }

    @Test
    void compareWithTheNationalFigure() {
        Answers national = new Answers(new TreeMap<>(Map.of(5.0, 2138L, 4.0, 1140L, 3.0, 469L, 2.0, 115L, 1.0, 26L)));
        assertThat(figure(Estimate.of(Given.metric("CSAT", MetricKind.CSAT), national))).isEqualTo("4.35 (n = 3888)");
    }
}
