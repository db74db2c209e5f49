/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import fi.polku.model.experience.AnswerCount;
import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.EmotionKind;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.FlowDirection;
import fi.polku.model.experience.IndexPart;
import fi.polku.model.experience.Ladder;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.Note;
import fi.polku.model.experience.Suppression;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.Touchpoint;

@DisplayName("An element is called")
class NamesTest {

    private static final ExperienceFactory NEW = ExperienceFactory.eINSTANCE;

    private static String english(Element element) {
        return Labels.in(Locale.ENGLISH).name(element);
    }

    private static String finnish(Element element) {
        return Labels.in(Locale.forLanguageTag("fi")).name(element);
    }

    private static <E extends Element> E named(E element, String name) {
        element.setName(name);
        return element;
    }

    @Test
    void byItsNameOnOneLine() {
        assertThat(english(named(NEW.createTouchpoint(), "  Hears of\r\n\tthe\u00A0grant\u2028 ")))
                .isEqualTo("Hears of the grant");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t\n", "\u00A0\u2003"})
    void unnamedWhenItsNameIsBlank(String blank) {
        Touchpoint touchpoint = named(NEW.createTouchpoint(), blank);
        assertThat(english(touchpoint)).isEqualTo("(unnamed touchpoint)");
        assertThat(finnish(touchpoint)).isEqualTo("(nimetön kosketuspiste)");
    }

    @Test
    void byAnswerAndNumberInADistribution() {
        AnswerCount count = NEW.createAnswerCount();
        count.setAnswer(4.5);
        count.setCount(120);
        assertThat(english(count)).isEqualTo("Answer 4.5: 120");
        assertThat(finnish(count)).isEqualTo("Vastaus 4,5: 120");
    }

    @Test
    void byWhatWasMeasuredAndWhen() {
        Measurement measurement = NEW.createMeasurement();
        assertThat(english(measurement)).isEqualTo("(unnamed measurement)");
        measurement.setMetric(nps());
        assertThat(english(measurement)).isEqualTo("NPS");
        measurement.setDate(LocalDate.of(2026, 5, 1));
        assertThat(english(measurement)).isEqualTo("NPS: 2026-05-01");
        assertThat(finnish(measurement)).isEqualTo("NPS: 1.5.2026");
    }

    @Test
    void byMetricAndWeightInAnIndex() {
        IndexPart part = NEW.createIndexPart();
        part.setMetric(nps());
        part.setWeight(0.5);
        assertThat(english(part)).isEqualTo("NPS (weight 0.5)");
        assertThat(finnish(part)).isEqualTo("NPS (paino 0,5)");
    }

    @Test
    void byTheTouchpointThatAColumnShows() {
        BlueprintColumn column = NEW.createBlueprintColumn();
        column.setTouchpoint(named(NEW.createTouchpoint(), "Payment"));
        assertThat(english(column)).isEqualTo("Payment");
    }

    @Test
    void byTheActionsThatAnArrowJoins() {
        Flow flow = NEW.createFlow();
        assertThat(english(flow)).isEqualTo("(unnamed flow)");
        BlueprintAction asks = named(NEW.createBlueprintAction(), "Asks");
        flow.setSource(asks);
        assertThat(english(flow)).isEqualTo("Asks → ?");
        flow.setTarget(named(NEW.createBlueprintAction(), "Answers"));
        flow.setDirection(FlowDirection.EXCHANGE);
        assertThat(english(flow)).isEqualTo("Asks ↔ Answers");
    }

    @Test
    void byTheKindOfAFeeling() {
        ObservedEmotion emotion = NEW.createObservedEmotion();
        assertThat(finnish(emotion)).isEqualTo("(nimetön havaittu tunne)");
        emotion.setKind(EmotionKind.FRUSTRATION);
        assertThat(finnish(emotion)).isEqualTo("turhautuminen");
    }

    @Test
    void byTheStepsOfALadderThatAreKnown() {
        Ladder ladder = NEW.createLadder();
        ladder.setAttribute("Officialese");
        ladder.setValue("Dignity");
        assertThat(english(ladder)).isEqualTo("Officialese → Dignity");
    }

    @Test
    void byTheRuleThatIsSuppressed() {
        Suppression suppression = NEW.createSuppression();
        suppression.setRule("polku/touchpoint-owner");
        assertThat(english(suppression)).isEqualTo("polku/touchpoint-owner");
    }

    @Test
    void byTheBeginningOfALongTextCutBetweenWords() {
        Note note = NEW.createNote();
        note.setText("The applicants said in the interviews that the form asks for things the agency knows already.");
        assertThat(english(note)).isEqualTo("The applicants said in the interviews that the form asks…");
    }

    @Test
    void byTheBeginningOfALongTextWithoutHalvingACharacter() {
        Note note = NEW.createNote();
        note.setText("x" + "😀".repeat(100));
        assertThat(english(note)).isEqualTo("x" + "😀".repeat(29) + "…");
    }

    private static Metric nps() {
        Metric metric = NEW.createMetric();
        metric.setKind(MetricKind.NPS);
        return metric;
    }
}
