/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.Carrier;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.FlowDirection;
import fi.polku.model.experience.InformationSystem;
import fi.polku.model.experience.JourneyState;
import fi.polku.model.experience.Metric;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Stage;
import fi.polku.picture.Blueprint;
import fi.polku.picture.Filter;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Rect;
import fi.polku.rules.Finding;
import fi.polku.rules.RuleEngine;
import fi.polku.rules.Severity;

@DisplayName("The picture of a service blueprint")
class BlueprintTest {

    private final SketchedBlueprint sketch = new SketchedBlueprint();

    @Test
    void saysWhatItIsAbout() {
        Persona persona = ExperienceFactory.eINSTANCE.createPersona();
        persona.setName("Maria");
        sketch.journey.getPersonas().add(persona);
        sketch.blueprint.setState(JourneyState.FUTURE);
        sketch.blueprint.setDate(LocalDate.of(2026, 3, 12));
        sketch.blueprint.setOwner(sketch.unit("Rural unit"));
        assertThat(sketch.drawn().words()).contains("Grant blueprint", "Grant journey", "Maria", "future state",
                "Rural unit", "12 March 2026");
        assertThat(sketch.drawn(SketchedBlueprint.FINNISH).words()).contains("tavoitetila", "12.3.2026");
    }

    @Test
    void namesTheFiveRowsFromEvidenceToSupport() {
        assertBelowOneAnother(sketch.drawn(), List.of("Physical evidence", "Customer actions", "Line of interaction",
                "Onstage actions", "Line of visibility", "Backstage actions", "Line of internal interaction",
                "Support processes"));
        assertBelowOneAnother(sketch.drawn(SketchedBlueprint.FINNISH), List.of("Näkyvät todisteet", "Asiakkaan toiminta",
                "Vuorovaikutuksen raja", "Näkyvä toiminta", "Näkyvyyden raja", "Taustatoiminta",
                "Sisäisen vuorovaikutuksen raja", "Tukiprosessit"));
    }

    private static void assertBelowOneAnother(Drawn drawn, List<String> names) {
        assertThat(names.stream().map(name -> drawn.text(name).baseline())).isSorted();
    }

    @Test
    void drawsTheThreeLinesFromEdgeToEdgeEachInItsOwnWay() {
        sketch.column("Asks");
        List<Path> lines = sketch.drawn().paths().stream().filter(path -> path.pen() != null && path.pen().width() == 1.5)
                .filter(path -> path.points().get(1).x() - path.points().get(0).x() > 200).toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.stream().map(path -> path.pen().dashes())).doesNotHaveDuplicates();
    }

    @Test
    void leavesOutHiddenRowsWithTheirActionsAndArrowsAndSaysNothingOfThem() {
        BlueprintColumn column = sketch.column("Asks");
        BlueprintAction asks = sketch.action(column, BlueprintRow.CUSTOMER, "Phones");
        BlueprintAction answers = sketch.action(column, BlueprintRow.ONSTAGE, "Picks up");
        sketch.flow(asks, answers, "");
        Drawn drawn = Drawn.in(Blueprint.of(sketch.blueprint,
                new PictureOptions(Locale.ENGLISH, List.of()).hiding(Set.of("onstage", "evidence"))));
        assertThat(drawn.words()).contains("Phones", "Line of visibility").doesNotContain("Picks up", "Onstage actions",
                "Line of interaction", "Physical evidence");
        assertThat(drawn.words()).doesNotContain("Not drawn");
    }

    @Test
    void keepsTheColumnsInWhichAnOwnerHasSomethingToDo() {
        Party rural = sketch.unit("Rural unit");
        BlueprintAction asks = sketch.action(sketch.column("Asks"), BlueprintRow.CUSTOMER, "Phones");
        BlueprintColumn decision = sketch.column("Decision");
        BlueprintAction decides = sketch.action(decision, BlueprintRow.BACKSTAGE, "Decides");
        sketch.action(decision, BlueprintRow.ONSTAGE, "Posts it");
        decides.setOwner(rural);
        PictureOptions options = new PictureOptions(Locale.ENGLISH, List.of());
        Drawn drawn = Drawn.in(Blueprint.of(sketch.blueprint,
                options.only(new Filter(null, Set.of(), Set.of(rural), Set.of()))));
        assertThat(drawn.words()).contains("Decision", "Decides").doesNotContain("Asks", "Posts it", asks.getName());
        Party nobody = sketch.unit("Nobody");
        assertThat(Drawn.in(Blueprint.of(sketch.blueprint,
                options.only(new Filter(null, Set.of(), Set.of(nobody), Set.of())))).words())
                .contains("The filter leaves no column");
    }

    @Test
    void showsOfAnotherPersonaThanTheMainOneOnlyWhereSomethingIsKnownOfIt() {
        Persona main = persona("Main");
        Persona other = persona("Other");
        Stage stage = sketch.stage("Applies", Phase.CORE);
        sketch.column(stage, "Reads the page");
        ObservedEmotion emotion = ExperienceFactory.eINSTANCE.createObservedEmotion();
        emotion.setPersona(other);
        sketch.column(stage, "Fills in the form").getTouchpoint().getObservedEmotions().add(emotion);
        assertThat(wordsOf(main)).contains("Reads the page", "Fills in the form");
        assertThat(wordsOf(other)).contains("Fills in the form").doesNotContain("Reads the page");
        sketch.journey.getPersonas().remove(other);
        assertThat(wordsOf(other)).as("of somebody who doesn't go there").contains("Reads the page", "Fills in the form");
    }

    private Persona persona(String name) {
        Persona persona = ExperienceFactory.eINSTANCE.createPersona();
        persona.setName(name);
        sketch.model.getPersonas().add(persona);
        sketch.journey.getPersonas().add(persona);
        return persona;
    }

    private String wordsOf(Persona persona) {
        return Drawn.in(Blueprint.of(sketch.blueprint, new PictureOptions(Locale.ENGLISH, List.of())
                .only(new Filter(persona, Set.of(), Set.of(), Set.of())))).words();
    }

    @Test
    void headsColumnsWithPhaseStageAndTouchpoint() {
        Stage before = sketch.stage("Hears of it", Phase.PRE);
        Stage core = sketch.stage("Applies", Phase.CORE);
        sketch.column(before, "Reads the page");
        sketch.column(core, "Fills in the form");
        sketch.column(core, "Gets the decision").setName("Decision day");
        Drawn drawn = sketch.drawn();
        assertThat(drawn.words()).contains("Pre-experience", "Core experience", "Hears of it", "Applies", "Reads the page",
                "Decision day").doesNotContain("Gets the decision", "Post-experience");
        assertThat(drawn.text("Core experience").left()).isEqualTo(drawn.text("Applies").left())
                .isEqualTo(drawn.text("Fills in the form").left());
    }

    @Test
    void writesEverythingThatIsKnownOfAnAction() {
        InformationSystem system = ExperienceFactory.eINSTANCE.createInformationSystem();
        system.setName("E-service");
        Metric metric = ExperienceFactory.eINSTANCE.createMetric();
        metric.setName("Effort");
        BlueprintAction action = sketch.action(sketch.column("Applies"), BlueprintRow.ONSTAGE, "Receives the form");
        action.setOwner(sketch.unit("Partner agency"));
        action.getSystems().add(system);
        action.getMetrics().add(metric);
        action.setDuration(Duration.ofMinutes(90));
        action.setWaitTime(Duration.ofDays(3));
        action.setCost(12.5);
        action.setPolicy("Section 22");
        action.setFailPoint(true);
        action.setFailure("Session breaks");
        assertThat(Drawn.in(sketch.drawn().group("Receives the form")).words()).contains("Receives the form",
                "Partner agency", "E-service", "Effort", "1 h 30 min", "Wait 3 d", "€12.50", "Section 22",
                "Session breaks");
    }

    @Test
    void namesAWaitAndAFailPointOfWhichNothingMoreIsKnown() {
        BlueprintAction action = sketch.action(sketch.column("Applies"), BlueprintRow.CUSTOMER, "Stands in line");
        action.setWait(true);
        action.setFailPoint(true);
        assertThat(sketch.drawn(SketchedBlueprint.FINNISH).words()).contains("Odotus", "Virhekohta");
    }

    @Test
    void explainsOnlyTheSignsThatItUses() {
        BlueprintAction action = sketch.action(sketch.column("Applies"), BlueprintRow.BACKSTAGE, "Decides");
        assertThat(sketch.drawn().words()).doesNotContain("decision", "hand-over", "exchange");
        action.setDecision(true);
        sketch.flow(action, sketch.action(action.getColumn(), BlueprintRow.SUPPORT, "Pays"), "order").setHandover(true);
        assertThat(sketch.drawn().words()).contains("decision", "hand-over to another owner", "triggers")
                .doesNotContain("exchange");
    }

    @Test
    void drawsPeopleAndTechnologyInDifferentShapes() {
        BlueprintColumn column = sketch.column("Applies");
        sketch.action(column, BlueprintRow.ONSTAGE, "Adviser").setCarrier(Carrier.PEOPLE);
        sketch.action(column, BlueprintRow.ONSTAGE, "E-service").setCarrier(Carrier.TECHNOLOGY);
        Drawn drawn = sketch.drawn();
        assertThat(Drawn.in(drawn.group("Adviser")).boxes().get(0).radius()).isPositive();
        assertThat(Drawn.in(drawn.group("E-service")).boxes().get(0).radius()).isZero();
        assertThat(drawn.words()).contains("done by people", "done by technology");
    }

    @Test
    void stacksTheActionsOfACellInTheirOrder() {
        BlueprintColumn column = sketch.column("Applies");
        List<String> names = List.of("First", "Second", "Third");
        names.forEach(name -> sketch.action(column, BlueprintRow.BACKSTAGE, name));
        Drawn drawn = sketch.drawn();
        assertThat(names.stream().map(name -> box(drawn, name).y())).isSorted();
        assertThat(names.stream().map(name -> box(drawn, name).x()).distinct()).hasSize(1);
    }

    private static Rect box(Drawn drawn, String id) {
        return Drawn.in(drawn.group(id)).boxes().get(0).bounds();
    }

    @Test
    void headsOneWayFlowsAtTheTargetAndExchangesAtBothEnds() {
        BlueprintColumn column = sketch.column("Applies");
        BlueprintAction customer = sketch.action(column, BlueprintRow.CUSTOMER, "Asks");
        BlueprintAction adviser = sketch.action(column, BlueprintRow.ONSTAGE, "Answers");
        sketch.flow(customer, adviser, "question");
        sketch.flow(customer, adviser, "talk").setDirection(FlowDirection.EXCHANGE);
        assertThat(arrow("question").start()).isEqualTo(Path.Head.NONE);
        assertThat(arrow("question").end()).isEqualTo(Path.Head.ARROW);
        assertThat(arrow("talk").start()).isEqualTo(Path.Head.ARROW);
        assertThat(Drawn.in(sketch.drawn().group("talk")).words()).isEqualTo("talk");
    }

    private Path arrow(String id) {
        return Drawn.in(sketch.drawn().group(id)).paths().get(0);
    }

    @Test
    void leadsFromAFailPointToWhatPutsItRightByABrokenLine() {
        BlueprintColumn column = sketch.column("Applies");
        BlueprintAction fails = sketch.action(column, BlueprintRow.ONSTAGE, "E-service");
        fails.getRecoveredBy().add(sketch.action(column, BlueprintRow.BACKSTAGE, "Calls back"));
        Drawn drawn = sketch.drawn();
        assertThat(drawn.groups())
                .filteredOn(group -> group.title().equals("E-service: a failure is put right by Calls back"))
                .singleElement().satisfies(group -> assertThat(Drawn.in(group).paths().get(0).pen().dashes()).isNotEmpty());
        assertThat(drawn.words()).contains("puts a failure right");
    }

    @Test
    void namesARecoveryThatStandsInAnotherBlueprint() {
        BlueprintAction elsewhere = ExperienceFactory.eINSTANCE.createBlueprintAction();
        elsewhere.setName("Complaint desk");
        sketch.action(sketch.column("Applies"), BlueprintRow.ONSTAGE, "E-service").getRecoveredBy().add(elsewhere);
        assertThat(Drawn.in(sketch.drawn().group("E-service")).words()).contains("Complaint desk");
    }

    @Test
    void keepsWhatIsNotPlacedYetInARowOfItsOwn() {
        sketch.action(sketch.column("Applies"), BlueprintRow.SUPPORT, "Keeps the register");
        assertThat(sketch.drawn().words()).doesNotContain("Not placed yet");
        sketch.action(null, BlueprintRow.BACKSTAGE, "Trains people");
        sketch.action(ExperienceFactory.eINSTANCE.createBlueprintColumn(), BlueprintRow.CUSTOMER, "Strays");
        sketch.action(sketch.blueprint.getColumns().get(0), BlueprintRow.UNPLACED, "Reminds");
        Drawn drawn = sketch.drawn();
        double support = box(drawn, "Keeps the register").bottom();
        assertThat(drawn.words()).contains("Not placed yet");
        assertThat(List.of("Trains people", "Strays", "Reminds")).allMatch(name -> box(drawn, name).y() > support);
    }

    @Test
    void namesFlowsThatCannotBeDrawn() {
        BlueprintAction asks = sketch.action(sketch.column("Applies"), BlueprintRow.CUSTOMER, "Asks");
        sketch.flow(null, asks, "from nowhere");
        sketch.flow(asks, null, "to nowhere");
        sketch.flow(asks, ExperienceFactory.eINSTANCE.createBlueprintAction(), "abroad");
        assertThat(sketch.drawn().words()).contains("Not drawn: from nowhere. The flow has no source.",
                "Not drawn: to nowhere. The flow has no target.",
                "Not drawn: abroad. The flow leads to an action outside this blueprint.");
    }

    @Test
    void tellsHowToStartWhenItIsEmpty() {
        assertThat(sketch.drawn().words()).contains("no columns yet", "no actions yet");
        assertThat(sketch.drawn(SketchedBlueprint.FINNISH).words())
                .contains("ei ole vielä sarakkeita", "ei ole vielä toimintoja");
    }

    @Test
    void bearsTheBadgesOfColumnsActionsAndFlows() {
        BlueprintColumn column = sketch.column("Applies");
        BlueprintAction asks = sketch.action(column, BlueprintRow.CUSTOMER, "Asks");
        List<Finding> findings = List.of(finding(column), finding(asks), finding(sketch.flow(asks, asks, "again")),
                finding(sketch.flow(asks, null, "nowhere")), finding(sketch.blueprint));
        Drawn drawn = Drawn.in(Blueprint.of(sketch.blueprint, new PictureOptions(Locale.ENGLISH, findings)));
        assertThat(drawn.groups()).filteredOn(group -> group.title().equals("1 finding")).hasSize(5);
        assertThat(List.of("Applies", "Asks", "again", "nowhere"))
                .allMatch(id -> Drawn.in(drawn.group(id)).words().contains("1"));
    }

    private static Finding finding(Element element) {
        return new Finding(RuleEngine.standard().rules().get(0), Severity.WARNING, element, List.of());
    }

    @Test
    void hasTheSameTextsInBothLanguages() {
        assertThat(keys("messages_fi.properties")).isNotEmpty().isEqualTo(keys("messages.properties"));
    }

    private static Set<Object> keys(String file) {
        Properties texts = new Properties();
        try (InputStream in = BlueprintPicture.class.getResourceAsStream(file)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.keySet();
    }
}
