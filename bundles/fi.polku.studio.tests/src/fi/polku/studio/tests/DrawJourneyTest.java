/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.diagram.editor.DiagramPage;
import fi.polku.diagram.part.AreaPart;
import fi.polku.diagram.part.DiagramPart;
import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.Touchpoint;

/** Drawing a journey with mouse and keyboard. */
class DrawJourneyTest {

    @TempDir
    Path folder;

    private final Hand hand = new Hand();
    private OpenModel model;
    private Journey journey;
    private DiagramPage page;
    private DiagramPart<?> diagram;

    @BeforeEach
    void open() throws Exception {
        model = OpenModel.of(SmallModels.journey(), folder);
        journey = model.model().getJourneys().get(0);
        page = model.wholeDiagram(0);
        diagram = page.diagram();
    }

    @AfterEach
    void close() {
        model.close();
    }

    private AreaPart part(Element element) {
        return diagram.partOf(element).orElseThrow();
    }

    private Touchpoint touchpoint(int index) {
        return Touchpoints.of(journey).get(index);
    }

    private List<String> names() {
        return Touchpoints.of(journey).stream().map(Touchpoint::getName).toList();
    }

    private static Text typing() {
        Events.settle();
        return (Text) Display.getCurrent().getFocusControl();
    }

    @Test
    void aToolOfThePalettePutsATouchpointWhereOneClicks() {
        hand.click(page.tools().item(Literals.TOUCHPOINT));
        hand.click(Hand.on(part(touchpoint(0)), 0.9, 0.5));
        Screenshot.take("draw-palette");
        hand.write("calls");
        hand.key("Return");
        assertThat(names()).containsExactly("Reads", "calls", "Asks", "Waits", "Thanks");
    }

    @Test
    void aTouchpointIsDraggedToAnotherStageAndAMarkShowsWhere() {
        hand.grab(Hand.middle(part(touchpoint(0))), Hand.on(part(touchpoint(3)), 0.9, 0.5));
        Screenshot.take("draw-drag");
        hand.up();
        assertThat(names()).containsExactly("Asks", "Waits", "Thanks", "Reads");
        assertThat(touchpoint(3).eContainer()).isEqualTo(journey.getStages().get(2));
    }

    @Test
    void aPointOfTheEmotionCurveIsDraggedUpAndTheValueShows() {
        Emotion emotion = touchpoint(1).getObservedEmotions().get(0);
        AreaPart dot = diagram.areas().filter(part -> part.element() == emotion && !part.area().subject().isWhole())
                .findFirst().orElseThrow();
        Point from = Hand.middle(dot);
        hand.grab(from, Hand.at(dot, dot.group().bounds().centreX(), dot.group().bounds().centreY() - 56));
        Screenshot.take("draw-emotion");
        assertThat(emotion.getValence()).isEqualTo(-2);
        hand.up();
        assertThat(emotion.getValence()).isEqualTo(0);
        hand.key("ctrl+z");
        assertThat(emotion.getValence()).isEqualTo(-2);
        hand.key("ctrl+shift+z");
        assertThat(emotion.getValence()).isEqualTo(0);
    }

    @Test
    void aNewEmotionIsThatOfThePersonaWhoIsChosenAndTheNextOnesAsWell() {
        Persona mia = persona("Mia");
        Persona onni = persona("Onni");
        Touchpoint waits = touchpoint(2);
        AreaPart card = part(waits);
        hand.click(page.tools().item(Literals.OBSERVED_EMOTION));
        PopupMenus.pressing(() -> hand.click(Hand.on(card, 0.5, 0.5)), "draw-persona", () -> {
            hand.key("Down");
            hand.key("Down");
            hand.key("Return");
        });
        hand.write("bored");
        hand.key("Return");
        assertThat(waits.getObservedEmotions()).singleElement().satisfies(emotion -> {
            assertThat(emotion.getName()).isEqualTo("bored");
            assertThat(emotion.getPersona()).isEqualTo(onni);
        });
        assertThat(diagram.options().filter().persona()).isEqualTo(onni);

        hand.click(page.tools().item(Literals.TARGET_EMOTION));
        hand.click(Hand.on(part(waits), 0.5, 0.5));
        hand.write("calm");
        hand.key("Return");
        assertThat(waits.getTargetEmotions()).extracting(Emotion::getPersona).containsExactly(onni);
        Screenshot.take("draw-persona-chosen");
        assertThat(journey.getPersonas()).containsExactly(mia, onni);
    }

    private Persona persona(String name) {
        Persona persona = ExperienceFactory.eINSTANCE.createPersona();
        persona.setName(name);
        EditingDomain domain = model.editor().document().domain();
        model.editor().document().execute(
                AddCommand.create(domain, model.model(), Literals.EXPERIENCE_MODEL__PERSONAS, persona));
        model.editor().document().execute(AddCommand.create(domain, journey, Literals.JOURNEY__PERSONAS, persona));
        return persona;
    }

    @Test
    void f2OpensTheNameReturnTakesItEscapeLeavesIt() {
        hand.click(Hand.on(part(touchpoint(1)), 0.5, 0.1));
        hand.key("F2");
        assertThat(typing().getText()).isEqualTo("Asks");
        Screenshot.take("draw-edit");
        hand.write("phones");
        hand.key("Return");
        assertThat(touchpoint(1).getName()).isEqualTo("phones");

        hand.key("F2");
        hand.write("never");
        hand.key("Escape");
        assertThat(touchpoint(1).getName()).isEqualTo("phones");
    }

    @Test
    void aDoubleClickOpensTheTextUnderIt() {
        AreaPart goal = diagram.areas().filter(part -> part.element() == touchpoint(0)
                && part.area().subject().part().equals("goal")).findFirst().orElseThrow();
        hand.doubleClick(Hand.middle(goal));
        hand.write("to know more");
        hand.key("Return");
        assertThat(touchpoint(0).getGoal()).isEqualTo("to know more");
    }

    @Test
    void aSecondClickOpensTheNameAfterAMoment() {
        hand.click(Hand.on(part(touchpoint(1)), 0.5, 0.1));
        Events.wait(800);
        hand.click(Hand.on(part(touchpoint(1)), 0.5, 0.1));
        hand.write("writes");
        hand.key("Return");
        assertThat(touchpoint(1).getName()).isEqualTo("writes");
    }

    @Test
    void deleteTakesOutWhatIsSelectedAndTheNextIsSelected() {
        hand.click(Hand.on(part(touchpoint(0)), 0.5, 0.1));
        hand.key("Delete");
        assertThat(names()).containsExactly("Asks", "Waits", "Thanks");
        hand.key("ctrl+z");
        assertThat(names()).containsExactly("Reads", "Asks", "Waits", "Thanks");
    }

    @Test
    void aDoubleClickInEmptySpaceAddsWhatFitsThere() {
        hand.doubleClick(Hand.at(part(touchpoint(3)), part(touchpoint(3)).group().bounds().right() + 3,
                part(touchpoint(3)).group().bounds().centreY()));
        hand.write("returns");
        hand.key("Return");
        assertThat(names()).endsWith("returns");
    }

    @Test
    void aFrameSelectsWhatItTouches() {
        AreaPart first = part(touchpoint(0));
        AreaPart second = part(touchpoint(1));
        hand.drag(Hand.at(first, first.group().bounds().x() - 4, first.group().bounds().y() - 4),
                Hand.at(second, second.group().bounds().right() + 4, second.group().bounds().bottom() + 4));
        assertThat(first.getViewer().getSelectedEditParts()).contains(first, second);
        Screenshot.take("draw-marquee");
        hand.key("Delete");
        assertThat(names()).containsExactly("Waits", "Thanks");
    }

    @Test
    void touchpointsAreCopiedCutPastedAndDuplicated() {
        hand.click(Hand.on(part(touchpoint(0)), 0.5, 0.1));
        hand.key("ctrl+c");
        hand.key("ctrl+v");
        assertThat(names()).containsExactly("Reads", "Reads", "Asks", "Waits", "Thanks");
        hand.key("ctrl+x");
        hand.click(Hand.on(part(touchpoint(3)), 0.5, 0.1));
        hand.key("ctrl+v");
        assertThat(names()).containsExactly("Reads", "Asks", "Waits", "Thanks", "Reads");
        hand.key("ctrl+d");
        assertThat(names()).containsExactly("Reads", "Asks", "Waits", "Thanks", "Reads", "Reads");
    }

    @Test
    void whatIsCopiedCanBePastedIntoAnotherFile() throws Exception {
        hand.click(Hand.on(part(touchpoint(2)), 0.5, 0.1));
        hand.key("ctrl+c");
        try (OpenModel other = OpenModel.example("grant-service", folder)) {
            DiagramPart<?> there = other.wholeDiagram(0).diagram();
            Journey target = other.model().getJourneys().get(0);
            there.getViewer().select(there.partOf(Touchpoints.of(target).get(0)).orElseThrow());
            there.getViewer().getControl().setFocus();
            hand.key("ctrl+v");
            assertThat(Touchpoints.of(target).get(1).getName()).isEqualTo("Waits");
        }
    }

    @Test
    void everythingCanBeSelected() {
        hand.click(Hand.on(part(touchpoint(0)), 0.5, 0.1));
        hand.key("ctrl+a");
        assertThat(diagram.getViewer().getSelectedEditParts()).contains(part(touchpoint(0)), part(journey.getStages().get(2)));
    }
}
