/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fi.polku.model.experience.AnswerCount;
import fi.polku.model.experience.CustomerPromise;
import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Measurement;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.MetricKind;
import fi.polku.model.experience.MetricMethod;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.ServiceMoment;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Subject;
import fi.polku.picture.scene.Text;
import fi.polku.rules.Finding;
import fi.polku.rules.RuleEngine;

class JourneyMapTest {

    private static final Locale FINNISH = Locale.forLanguageTag("fi");
    private static final ExperienceFactory MAKE = ExperienceFactory.eINSTANCE;

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Tukihakemus", "Kysyy neuvoa äidiltä – öitä myöten", "😀👩‍👩‍👧",
            "مرحبا بالعالم, كيف الحال؟", "שלום עולם", "<script>alert(1)</script>",
            "word word word word word word word word word word word word word word word word word"})
    void anyNameCanBeRead(String name) {
        SceneCheck.assertReadable(map(Journeys.withTouchpoints(7, name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "Yhteispalvelupiste", "W", "😀"})
    void threeHundredCharactersWithoutABlankCanBeRead(String part) {
        SceneCheck.assertReadable(map(Journeys.withTouchpoints(4, part.repeat(300).substring(0, 300))));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 16, 500})
    void anyNumberOfTouchpointsCanBeRead(int count) {
        Scene map = map(Journeys.withTouchpoints(count, "Kysyy asiantuntijalta"));
        SceneCheck.assertReadable(map);
        assertThat(map.groups().filter(group -> group.title().equals("Kysyy asiantuntijalta"))
                .map(Group::id).filter(id -> !id.isEmpty())).doesNotHaveDuplicates().hasSizeGreaterThan(count);
    }

    @Test
    void aJourneyWithoutStagesSaysHowToBegin() {
        Journey journey = MAKE.createJourney();
        assertThat(words(map(journey))).contains("Tällä polulla ei ole vielä vaiheita");
        SceneCheck.assertReadable(map(journey));
    }

    @Test
    void aStageWithoutTouchpointsKeepsItsPlace() {
        Scene map = map(Journeys.withTouchpoints(0, "Odottaa"));
        assertThat(words(map).filter("Ei vielä kosketuspisteitä"::equals)).hasSize(3);
        assertThat(words(map).filter("Odottaa"::equals)).as("stages, their goals and the title").hasSize(7);
        SceneCheck.assertReadable(map);
    }

    @Test
    void rowsWithNothingToShowVanish() {
        assertThat(words(map(Journeys.withTouchpoints(2, "A")))).contains("Kipupisteet")
                .doesNotContain("Mittarit", "Palvelutuokio");
    }

    @Test
    void titleBlockNamesKindStatePersonaAndDay() {
        Journey journey = Journeys.withTouchpoints(2, "Investointituki");
        Persona persona = MAKE.createPersona();
        persona.setName("Tuomas");
        persona.setQuote("Siinä ajassa hakemuksen pitää edetä.");
        journey.getPersonas().add(persona);
        assertThat(words(map(journey))).contains("Asiakaspolku · nykytila", "Investointituki", "Tuomas", "1.5.2026",
                "”Siinä ajassa hakemuksen pitää edetä.”");
    }

    @Test
    void fixedTextsSpeakThePicturesLanguage() {
        Journey journey = Journeys.withTouchpoints(2, "A");
        assertThat(words(JourneyMap.of(journey, new PictureOptions(Locale.ENGLISH, List.of()))))
                .contains("Customer journey · current state", "Pre-experience", "Pain points", "1 May 2026");
    }

    @Test
    void aMeasuredMetricShowsItsFigureTheAnswersAndTheTarget() {
        Journey journey = Journeys.withTouchpoints(3, "A");
        Measurement measurement = MAKE.createMeasurement();
        measurement.setMetric(satisfaction());
        measurement.setValue(4.52);
        measurement.setSampleSize(3888);
        journey.getStages().get(0).getTouchpoints().get(0).getMeasurements().add(measurement);
        assertThat(words(map(journey))).contains("Tyytyväisyys", "4,52", "/\u00A05", "n\u00A0=\u00A03\u00A0888",
                "tavoite 4,6\u00A0/\u00A05", "tavoitetta ei saavutettu");
    }

    @Test
    void aMetricThatWasMeasuredAgainShowsItsMarginItsTrendAndWhatCanBeSaidOfTheChange() {
        Journey journey = Journeys.withTouchpoints(3, "A");
        List<Measurement> measurements = journey.getStages().get(0).getTouchpoints().get(0).getMeasurements();
        Metric metric = satisfaction();
        metric.setMethod(MetricMethod.TOP_TWO_SHARE);
        measurements.add(answered(metric, LocalDate.of(2026, 3, 31), 60, 40));
        assertThat(words(map(journey))).contains("60", "n\u00A0=\u00A0100 · ±\u00A09 · 31.3.2026");
        long before = SceneCheck.leaves(map(journey).marks()).filter(Path.class::isInstance).count();

        measurements.add(answered(metric, LocalDate.of(2026, 6, 30), 70, 30));
        assertThat(words(map(journey)).collect(Collectors.joining(" "))).contains(
                "70 % n\u00A0=\u00A0100 · ±\u00A09 · 30.6.2026",
                "Verrattuna aiempaan (3/2026): +10 voi olla sattumaa");
        assertThat(SceneCheck.leaves(map(journey).marks()).filter(Path.class::isInstance).count())
                .as("the line and that of the target").isEqualTo(before + 2);
        SceneCheck.assertReadable(map(journey));
    }

    private static Measurement answered(Metric metric, LocalDate day, int pleased, int displeased) {
        Measurement measurement = MAKE.createMeasurement();
        measurement.setMetric(metric);
        measurement.setDate(day);
        Map.of(5, pleased, 1, displeased).forEach((answer, count) -> {
            AnswerCount answers = MAKE.createAnswerCount();
            answers.setAnswer(answer);
            answers.setCount(count);
            measurement.getDistribution().add(answers);
        });
        return measurement;
    }

    @Test
    void aPlannedMetricSaysThatItIsntMeasuredYet() {
        Journey journey = Journeys.withTouchpoints(3, "A");
        var plan = MAKE.createMeasurementPlan();
        plan.setMetric(satisfaction());
        plan.setWho("hakijat");
        plan.setWhen("päätöksen jälkeen");
        journey.getStages().get(0).getTouchpoints().get(0).getPlans().add(plan);
        assertThat(words(map(journey))).contains("Tyytyväisyys", "suunniteltu, ei vielä mitattu",
                "hakijat · päätöksen jälkeen");
    }

    @Test
    void momentsBracketTheirTouchpoints() {
        Journey journey = Journeys.with(Journeys.withTouchpoints(2, "A"), it -> {
            ServiceMoment moment = MAKE.createServiceMoment();
            moment.setName("Jono");
            moment.getTouchpoints().add(MAKE.createTouchpoint());
            it.getStages().get(1).getMoments().add(moment);
            it.getStages().get(1).getMoments().add(MAKE.createServiceMoment());
        });
        assertThat(words(map(journey))).contains("Palvelutuokio", "Jono");
        SceneCheck.assertReadable(map(journey));
    }

    @Test
    void aPromiseIsDrawnOnceOverAllTouchpointsThatRedeemIt() {
        Journey journey = Journeys.with(Journeys.withTouchpoints(9, "A"), it -> {
            CustomerPromise promise = MAKE.createCustomerPromise();
            promise.setName("Päätös ajoissa");
            promise.getRedeemedBy().add(it.getStages().get(0).getTouchpoints().get(1));
            promise.getRedeemedBy().add(it.getStages().get(2).getTouchpoints().get(2));
            ((ExperienceModel) it.eContainer()).getPromises().add(promise);
        });
        assertThat(map(journey).groups().map(Group::title).filter("Päätös ajoissa"::equals)).hasSize(1);
    }

    @Test
    void findingsBecomeBadgesThatTellWhatToDo() {
        Journey journey = Journeys.withTouchpoints(3, "A");
        Touchpoint touchpoint = journey.getStages().get(1).getTouchpoints().get(0);
        List<Finding> findings = RuleEngine.standard().check((ExperienceModel) journey.eContainer()).stream()
                .filter(finding -> finding.element() == touchpoint).toList();
        assertThat(findings).isNotEmpty();
        Scene map = JourneyMap.of(journey, new PictureOptions(FINNISH, findings));
        Group card = map.groups().filter(group -> group.id().equals(touchpoint.getId())).findFirst()
                .orElseThrow();
        assertThat(card.groups().map(Group::description)).anySatisfy(
                description -> assertThat(description).contains(findings.get(0).message(FINNISH)));
        assertThat(words(map)).contains(String.valueOf(findings.size()));
    }

    @Test
    void findingsAboutOtherPicturesLeaveNoMark() {
        Journey journey = Journeys.withTouchpoints(3, "A");
        Journey other = Journeys.withTouchpoints(3, "B");
        List<Finding> elsewhere = RuleEngine.standard().check((ExperienceModel) other.eContainer());
        assertThat(elsewhere).isNotEmpty();
        assertThat(JourneyMap.of(journey, new PictureOptions(FINNISH, elsewhere))).isEqualTo(map(journey));
    }

    @Test
    void peakLowestPointEndAndDesignedPeakAreMarked() {
        Journey journey = Journeys.withTouchpoints(6, "A");
        journey.getStages().get(2).getTouchpoints().get(0).getTargetEmotions().get(0).setDesignedPeak(true);
        assertThat(words(map(journey)).filter(List.of("HUIPPU", "POHJA", "LOPPU", "SUUNNITELTU HUIPPU")::contains))
                .containsExactlyInAnyOrder("HUIPPU", "POHJA", "LOPPU", "SUUNNITELTU HUIPPU");
    }

    @Test
    void emotionsOfOtherPersonasStayOut() {
        Journey journey = Journeys.withTouchpoints(1, "A");
        journey.getPersonas().add(MAKE.createPersona());
        ObservedEmotion other = MAKE.createObservedEmotion();
        other.setName("raivoissaan");
        other.setPersona(MAKE.createPersona());
        journey.getStages().get(0).getTouchpoints().get(0).getObservedEmotions().add(other);
        assertThat(words(map(journey))).doesNotContain("raivoissaan");
    }

    @Test
    void legendExplainsOnlyWhatIsUsed() {
        assertThat(words(map(Journeys.withTouchpoints(1, "A")))).contains("koettu tunne")
                .doesNotContain("tavoite saavutettu");
    }

    @Test
    void legendTellsWhatTheColoursOfDotsAndSlipsMean() {
        Journey journey = Journeys.withTouchpoints(3, "A");
        Touchpoint touchpoint = journey.getStages().get(0).getTouchpoints().get(0);
        touchpoint.getObservedEmotions().get(0).setValence(-1.0);
        journey.getStages().get(1).getTouchpoints().get(0).getObservedEmotions().get(0).setValence(1.0);
        touchpoint.getPainPoints().add(MAKE.createPainPoint());

        assertThat(words(map(journey))).contains("koettu kielteisenä", "koettu neutraalina tai myönteisenä",
                "kipupiste: mikä asiakasta vaivaa");
        assertThat(words(map(Journeys.withTouchpoints(0, "A")))).doesNotContain("koettu kielteisenä");
    }

    @Test
    void aTargetThatIsMetIsSeenAroundWhatIsFelt() {
        Journey journey = Journeys.withTouchpoints(1, "A");
        Touchpoint touchpoint = journey.getStages().get(0).getTouchpoints().get(0);
        touchpoint.getTargetEmotions().get(0).setValence(touchpoint.getObservedEmotions().get(0).getValence());
        Scene map = map(journey);

        Rect felt = dot(map, touchpoint.getObservedEmotions().get(0));
        Rect aimed = dot(map, touchpoint.getTargetEmotions().get(0));

        assertThat(aimed.x()).isLessThan(felt.x() - 2);
        assertThat(aimed.right()).isGreaterThan(felt.right() + 2);
        assertThat(aimed.y()).isLessThan(felt.y() - 2);
    }

    private static Rect dot(Scene map, Emotion emotion) {
        Subject subject = Subject.of(emotion, Literals.EMOTION__VALENCE);
        return map.groups().filter(group -> subject.equals(group.subject())).findFirst().orElseThrow().bounds();
    }

    private static Metric satisfaction() {
        Metric metric = MAKE.createMetric();
        metric.setName("Tyytyväisyys");
        metric.setKind(MetricKind.CSAT);
        metric.setTarget(4.6);
        return metric;
    }

    private static Scene map(Journey journey) {
        return JourneyMap.of(journey, new PictureOptions(FINNISH, List.of()));
    }

    private static Stream<String> words(Scene scene) {
        return SceneCheck.texts(scene).stream().map(Text::text);
    }
}
