/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.survey;

import static fi.polku.survey.Given.answers;
import static fi.polku.survey.Given.carryOut;
import static fi.polku.survey.Given.column;
import static fi.polku.survey.Given.file;
import static fi.polku.survey.Given.model;
import static fi.polku.survey.Given.nps;
import static fi.polku.survey.Given.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.measure.EmotionCurve;
import fi.polku.measure.Spread;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.MeasurementLevel;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.MetricMethod;
import fi.polku.survey.PlannedFigure.Status;
import fi.polku.survey.mapping.AnswerColumn;
import fi.polku.survey.mapping.Grouping;
import fi.polku.survey.mapping.Mapping;

@DisplayName("An import of answers")
class SurveyImportTest {

    @TempDir
    private Path folder;

    private final ExperienceModel model = model();
    private final Mapping simple = Mapping.of(nps());
    private final Mapping dated = simple.withDate("Date", null);

    private Measurement only() {
        assertThat(model.getMeasurements()).hasSize(1);
        return model.getMeasurements().get(0);
    }

    @Test
    void makesAMeasurementOfItsAnswers() throws IOException {
        ImportPlan plan = carryOut(model, dated, file(folder, "spring.csv", "Date;NPS", "2026-05-02;10", "27.4.2026;10",
                "2026-05-22 14:05;3", "5/5/2026;", "2026-05-05;en osaa sanoa"));
        assertThat(plan.rows()).isEqualTo(5);
        assertThat(plan.rejects().number()).isZero();
        Measurement measurement = only();
        assertThat(measurement.getMetric()).isSameAs(model.getMetrics().get(0));
        assertThat(measurement.getLevel()).isEqualTo(MeasurementLevel.RELATIONSHIP);
        assertThat(answers(measurement)).isEqualTo(Map.of(10.0, 2, 3.0, 1));
        assertThat(measurement.getPeriodStart()).isEqualTo(LocalDate.of(2026, 4, 27));
        assertThat(measurement.getPeriodEnd()).isEqualTo(LocalDate.of(2026, 5, 22));
        assertThat(measurement.getDate()).isEqualTo(LocalDate.of(2026, 5, 22));
        assertThat(measurement.getSource()).isEqualTo("spring.csv");
    }

    @Test
    void isOneChangeThatCanBeUndone() throws IOException {
        ExperienceModel before = EcoreUtil.copy(model);
        CommandStack stack = carryOut(plan(model, simple, file(folder, "a.csv", "NPS", "9", "1")));
        assertThat(model.getMeasurements()).hasSize(1);
        stack.undo();
        assertThat(EcoreUtil.equals(before, model)).isTrue();
    }

    @Test
    void countsByTimeAndPlace() throws IOException {
        Mapping mapping = dated.withPlaces("Where", Map.of("lomake", "Form"));
        carryOut(model, mapping, file(folder, "a.csv", "Date,Where,NPS", "2026-03-31,Form,9", "2026-04-01,lomake,8",
                "2026-06-30,DECISION,7", "2026-06-30,,6", "2026-05-01,Form,5"));
        assertThat(Given.touchpoint(model, 0).getMeasurements()).extracting(Given::answers)
                .containsExactly(Map.of(9.0, 1), Map.of(5.0, 1, 8.0, 1));
        assertThat(Given.touchpoint(model, 1).getMeasurements()).extracting(Measurement::getLevel)
                .containsExactly(MeasurementLevel.TOUCHPOINT);
        assertThat(answers(only())).isEqualTo(Map.of(6.0, 1));
    }

    @Test
    void leavesBadRowsOutAndKeepsTheRest() throws IOException {
        Mapping mapping = dated.withPlaces("Where", Map.of());
        ImportPlan plan = carryOut(model, mapping, file(folder, "a.csv", "Date;Where;NPS", "2026-05-01;;10",
                "2026-02-30;;9", ";;9", "2026-05-01;Nowhere;9", "2026-05-01;;11", "2026-05-01;;7.5", "2026-05-01;;nine",
                "2026-05-01;;8;too much", "2026-05-01;;8;;"));
        assertThat(plan.rejects().kept()).extracting(Reject::line).containsExactly(3L, 4L, 5L, 6L, 7L, 8L, 9L);
        assertThat(plan.rejects().kept()).extracting(Reject::reason).containsExactly(Reject.Reason.NO_DAY,
                Reject.Reason.NO_DAY, Reject.Reason.UNKNOWN_PLACE, Reject.Reason.OUTSIDE_SCALE, Reject.Reason.OUTSIDE_SCALE,
                Reject.Reason.NO_NUMBER, Reject.Reason.TOO_MANY_CELLS);
        assertThat(plan.rejects().kept().get(5).message(Locale.ENGLISH)).isEqualTo("\"nine\" in column \"NPS\" is no answer");
        assertThat(answers(only())).isEqualTo(Map.of(10.0, 1, 8.0, 1));
        assertThat(plan.rejects().rows()).isEqualTo(4);
        assertThat(plan.rejects().answers()).isEqualTo(3);
    }

    @Test
    void leavesOutABadAnswerAndKeepsTheOthersOfItsRow() throws IOException {
        ImportPlan plan = plan(model, Mapping.of(nps(), column("Ease", new AnswerColumn.ByKind(MetricKind.CES))),
                file(folder, "a.csv", "NPS;Ease", "10;7", "11;6", "9;eight"));
        assertThat(plan.figures()).extracting(figure -> figure.estimate().number()).containsExactly(2L, 2L);
        assertThat(plan.rejects().kept()).extracting(Reject::line, Reject::column, Reject::reason).containsExactly(
                tuple(3L, "NPS", Reject.Reason.OUTSIDE_SCALE), tuple(4L, "Ease", Reject.Reason.NO_NUMBER));
        assertThat(plan.rejects().rows()).isZero();
    }

    @Test
    void makesTheMetricThatTheModelLacks() throws IOException {
        Mapping mapping = Mapping.of(column("Satisfaction", new AnswerColumn.ByKind(MetricKind.CSAT)));
        carryOut(model, mapping, file(folder, "a.csv", "Satisfaction", "5", "4"));
        assertThat(model.getMetrics()).hasSize(3);
        assertThat(only().getMetric().getKind()).isEqualTo(MetricKind.CSAT);
    }

    @Test
    void keepsOnlyTheMeanOfProcessFigures() throws IOException {
        model.getMetrics().get(0).setKind(MetricKind.EFFICIENCY);
        model.getMetrics().get(0).setMethod(MetricMethod.VALUE);
        Path first = file(folder, "a.csv", "NPS", "\"1,5\"", "2.5", "\"2\u00A0\"");
        carryOut(model, simple, first);
        assertThat(only().getValue()).isCloseTo(2.0, within(1e-12));
        assertThat(only().getSampleSize()).isEqualTo(3);
        carryOut(model, simple, file(folder, "b.csv", "NPS", "6"));
        assertThat(only().getValue()).isCloseTo(3.0, within(1e-12));
        assertThat(only().getDistribution()).isEmpty();
        assertThat(plan(model, simple, first).isNothing()).isTrue();
    }

    @Test
    void understandsWordsByTheirLabels() throws IOException {
        AnswerColumn labelled = new AnswerColumn("NPS", nps().means(), Optional.of("Form"),
                Map.of("Ehdottomasti", 10.0, "En", 0.0), Optional.empty());
        carryOut(model, Mapping.of(labelled), file(folder, "a.csv", "nps", "ehdottomasti", "EN", "9 - melkein varmasti", "7"));
        assertThat(answers(Given.touchpoint(model, 0).getMeasurements().get(0)))
                .isEqualTo(Map.of(10.0, 1, 0.0, 1, 9.0, 1, 7.0, 1));
    }

    @Test
    void drawsTheEmotionCurve() throws IOException {
        Mapping mapping = Mapping.of(column("Feeling", new AnswerColumn.Felt(Optional.empty()))).withPlaces("Where", Map.of());
        Path file = file(folder, "a.csv", "Where;Feeling", "Form;-3", "Form;-1,5", "Form;-1.5", "Form;3", "Decision;1",
                "Grant;1");
        ImportPlan plan = carryOut(model, mapping, file);
        EmotionCurve curve = EmotionCurve.of(model.getJourneys().get(0));
        assertThat(curve.points().get(0).spread()).hasValue(new Spread(4, -1, -0.75, -0.5, 0.25, 1));
        assertThat(plan.rejects().kept()).extracting(Reject::reason).containsExactly(Reject.Reason.NO_TOUCHPOINT);
        assertThat(plan(model, mapping, file).isNothing()).isTrue();
    }

    @Nested
    @DisplayName("that is repeated")
    class Repeated {

        @Test
        void changesNothing() throws IOException {
            Path file = file(folder, "a.csv", "Date;NPS", "2026-05-02;10", "2026-07-02;9", "2026-07-02;3");
            carryOut(model, dated, file);
            ImportPlan again = plan(model, dated, file);
            assertThat(again.isNothing()).isTrue();
            assertThat(again.figures()).extracting(PlannedFigure::status).containsOnly(Status.UNCHANGED);
        }

        @Test
        void changesNothingInAnotherOrderOrForm() throws IOException {
            carryOut(model, dated, file(folder, "a.csv", "Date;NPS", "2026-05-02;10", "2026-05-03;9"));
            Path sorted = file(folder, "b.csv", "NPS,Date,Name", "9,3.5.2026,x", "10,2.5.2026,y");
            assertThat(plan(model, dated, sorted).isNothing()).isTrue();
        }

        @Test
        void changesNothingEitherWhenItsPartsWereImportedBefore() throws IOException {
            carryOut(model, dated, file(folder, "a.csv", "Date;NPS", "2026-05-02;10"));
            carryOut(model, dated, file(folder, "b.csv", "Date;NPS", "2026-05-03;9"));
            assertThat(answers(only())).isEqualTo(Map.of(9.0, 1, 10.0, 1));
            Path both = file(folder, "c.csv", "Date;NPS", "2026-05-03;9", "2026-05-02;10");
            assertThat(plan(model, dated, both).isNothing()).isTrue();
        }

        @Test
        void saysWhenTheFileSeemsToHaveGrown() throws IOException {
            carryOut(model, dated, file(folder, "a.csv", "Date;NPS", "2026-05-02;10"));
            Path grown = file(folder, "a.csv", "Date;NPS", "2026-05-02;10", "2026-05-09;9");
            assertThat(plan(model, dated, grown).figures()).extracting(PlannedFigure::mayRepeat).containsExactly(true);
            carryOut(SurveyImport.plan(model, dated, List.of(grown), Given.REPLACING));
            assertThat(answers(only())).isEqualTo(Map.of(9.0, 1, 10.0, 1));
        }

        @Test
        void leavesFiguresAloneThatWereWrittenByHand() throws IOException {
            Measurement byHand = Given.NEW.createMeasurement();
            byHand.setMetric(model.getMetrics().get(0));
            byHand.setDate(LocalDate.of(2026, 5, 2));
            byHand.setValue(20.0);
            model.getMeasurements().add(byHand);
            carryOut(model, dated, file(folder, "a.csv", "Date;NPS", "2026-05-02;10"));
            assertThat(model.getMeasurements()).hasSize(2);
            assertThat(byHand.getValue()).isEqualTo(20.0);
        }

        @Test
        void keepsNamedSurveysApart() throws IOException {
            Mapping spring = new Mapping(simple.format(), Optional.of("Spring"), Optional.empty(), Optional.empty(),
                    Optional.empty(), Grouping.ALL, simple.population(), Optional.empty(), Map.of(), simple.answers());
            Mapping autumn = new Mapping(simple.format(), Optional.of("Autumn"), Optional.empty(), Optional.empty(),
                    Optional.empty(), Grouping.ALL, simple.population(), Optional.empty(), Map.of(), simple.answers());
            carryOut(model, spring, file(folder, "a.csv", "NPS", "10"));
            carryOut(model, autumn, file(folder, "b.csv", "NPS", "3"));
            carryOut(model, spring, file(folder, "c.csv", "NPS", "8"));
            assertThat(model.getMeasurements()).extracting(Given::answers)
                    .containsExactly(Map.of(8.0, 1, 10.0, 1), Map.of(3.0, 1));
        }
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        Path file = file(folder, "a.csv", "Score;Comment", "9;fine");
        assertThatThrownBy(() -> plan(model, simple, file)).isInstanceOfSatisfying(SurveyException.class,
                missing -> assertThat(missing.message(Locale.ENGLISH)).endsWith(
                        "a.csv: there is no column \"NPS\". There are: \"Score\", \"Comment\""));
        Mapping unknown = Mapping.of(column("Score", new AnswerColumn.ByName("CSAT")));
        assertThatThrownBy(() -> plan(model, unknown, file)).isInstanceOfSatisfying(SurveyException.class,
                missing -> assertThat(missing.message(Locale.forLanguageTag("fi"))).contains("”CSAT”", "\"NPS\", \"CES\""));
    }
}
