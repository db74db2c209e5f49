/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fi.polku.model.edit.PolkuItemProviderAdapterFactory;
import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.OrganisationUnit;
import fi.polku.model.experience.Persona;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;

@DisplayName("Commands")
class CommandsTest {

    private static final ExperienceFactory NEW = ExperienceFactory.eINSTANCE;

    private final EditingDomain domain =
            new AdapterFactoryEditingDomain(new PolkuItemProviderAdapterFactory(), new BasicCommandStack());
    private final ExperienceModel model = NEW.createExperienceModel();
    private final Journey journey = NEW.createJourney();
    private final Stage before = stage("Before", "a", "b", "c");
    private final Stage after = stage("After", "d");

    @BeforeEach
    void journey() {
        model.getJourneys().add(journey);
        journey.getStages().addAll(List.of(before, after));
    }

    private static Stage stage(String name, String... touchpoints) {
        Stage stage = NEW.createStage();
        stage.setName(name);
        for (String touchpoint : touchpoints) {
            stage.getTouchpoints().add(touchpoint(touchpoint));
        }
        return stage;
    }

    private static Touchpoint touchpoint(String name) {
        Touchpoint touchpoint = NEW.createTouchpoint();
        touchpoint.setName(name);
        return touchpoint;
    }

    private void run(Command command) {
        assertThat(command.canExecute()).isTrue();
        domain.getCommandStack().execute(command);
    }

    private static List<String> names(List<? extends Element> elements) {
        return elements.stream().map(Element::getName).toList();
    }

    @Test
    @DisplayName("move touchpoints from anywhere before another one, in the order given")
    void moveTouchpoints() {
        List<Touchpoint> old = List.copyOf(before.getTouchpoints());
        run(new MoveTouchpoints(domain, List.of(after.getTouchpoints().get(0), old.get(0)), before, old.get(2)));

        assertThat(names(before.getTouchpoints())).containsExactly("b", "d", "a", "c");
        assertThat(after.getTouchpoints()).isEmpty();
    }

    @Test
    @DisplayName("move a stage to the front and into another phase")
    void moveStage() {
        run(new MoveStage(domain, after, Phase.PRE, before));

        assertThat(names(journey.getStages())).containsExactly("After", "Before");
        assertThat(after.getPhase()).isEqualTo(Phase.PRE);
    }

    @Test
    @DisplayName("give a touchpoint its first emotion at a height of the curve")
    void feel() {
        Touchpoint touchpoint = before.getTouchpoints().get(0);
        run(Feel.target(domain, touchpoint, null, 0.5));

        assertThat(touchpoint.getTargetEmotions()).singleElement().satisfies(
                emotion -> assertThat(emotion.getValence()).isEqualTo(1.5));
    }

    @Test
    @DisplayName("delete an action with its arrows and with what referred to it")
    void deleteAction() {
        ServiceBlueprint blueprint = NEW.createServiceBlueprint();
        model.getBlueprints().add(blueprint);
        BlueprintAction ask = NEW.createBlueprintAction();
        BlueprintAction answer = NEW.createBlueprintAction();
        blueprint.getActions().addAll(List.of(ask, answer));
        ask.getRecoveredBy().add(answer);
        run(Create.flow(domain, ask, answer));

        run(Delete.of(domain, List.of(answer)));

        assertThat(blueprint.getFlows()).isEmpty();
        assertThat(ask.getRecoveredBy()).isEmpty();
    }

    @Test
    @DisplayName("draw an arrow between two actions once only, and never from an action to itself")
    void connect() {
        ServiceBlueprint blueprint = NEW.createServiceBlueprint();
        BlueprintAction ask = NEW.createBlueprintAction();
        BlueprintAction answer = NEW.createBlueprintAction();
        blueprint.getActions().addAll(List.of(ask, answer));
        run(Create.flow(domain, ask, answer));
        Flow flow = blueprint.getFlows().get(0);

        assertThat(Create.flow(domain, ask, answer).canExecute()).isFalse();
        assertThat(Create.flow(domain, answer, answer).canExecute()).isFalse();
        assertThat(Connect.target(domain, flow, ask).canExecute()).isFalse();
        assertThat(Create.flow(domain, answer, ask).canExecute()).isTrue();
    }

    @Test
    @DisplayName("paste into another model and find there what the copies refer to, by name; the rest is left out")
    void pasteElsewhere() {
        OrganisationUnit sales = unit("Sales");
        OrganisationUnit care = unit("Care");
        model.getParties().addAll(List.of(sales, care));
        List<Touchpoint> copied = List.copyOf(before.getTouchpoints().subList(0, 2));
        copied.get(0).setOwner(sales);
        copied.get(1).setOwner(care);
        ExperienceModel other = NEW.createExperienceModel();
        OrganisationUnit otherSales = unit("Sales");
        other.getParties().add(otherSales);
        Journey otherJourney = NEW.createJourney();
        other.getJourneys().add(otherJourney);
        Stage target = stage("Elsewhere", "z");
        otherJourney.getStages().add(target);

        run(Paste.into(domain, copied, target));

        assertThat(names(target.getTouchpoints())).containsExactly("z", "a", "b");
        assertThat(target.getTouchpoints().get(1).getOwner()).isSameAs(otherSales);
        assertThat(target.getTouchpoints().get(2).getOwner()).isNull();
        assertThat(copied.get(1).getOwner()).isSameAs(care);
    }

    @Test
    @DisplayName("duplicate behind the last of the originals, with references to the rest of the model kept")
    void duplicate() {
        OrganisationUnit sales = unit("Sales");
        model.getParties().add(sales);
        before.getTouchpoints().get(0).setOwner(sales);

        run(Paste.duplicate(domain, before.getTouchpoints().subList(0, 2)));

        assertThat(names(before.getTouchpoints())).containsExactly("a", "b", "a", "b", "c");
        assertThat(before.getTouchpoints().get(2).getOwner()).isSameAs(sales);
    }

    @Test
    @DisplayName("put what is new behind its like, inside what holds such things, or higher up")
    void placement() {
        Persona persona = NEW.createPersona();
        run(Create.element(domain, persona, before.getTouchpoints().get(0)));
        run(Create.element(domain, touchpoint("new"), before.getTouchpoints().get(0)));
        run(Create.element(domain, touchpoint("last"), after));

        assertThat(model.getPersonas()).containsExactly(persona);
        assertThat(names(before.getTouchpoints())).containsExactly("a", "new", "b", "c");
        assertThat(names(after.getTouchpoints())).containsExactly("d", "last");
        assertThat(Create.element(domain, NEW.createFlow(), after).canExecute()).as("no blueprint there").isFalse();
    }

    private static OrganisationUnit unit(String name) {
        OrganisationUnit unit = NEW.createOrganisationUnit();
        unit.setName(name);
        return unit;
    }

    @Test
    @DisplayName("made of steps take back those that were taken when a later one fails")
    void stepsAreTakenAsAWholeOrNotAtAll() {
        Steps steps = new Steps(domain, List.of()) {
            @Override
            protected boolean isPossible() {
                return true;
            }

            @Override
            protected void take() {
                set(before, Literals.ELEMENT__NAME, "changed");
                remove(before, Literals.STAGE__TOUCHPOINTS, after);
            }
        };
        assertThat(steps.canExecute()).isTrue();
        assertThatThrownBy(steps::execute).isInstanceOf(IllegalStateException.class);
        assertThat(before.getName()).isEqualTo("Before");
    }
}
