/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.gmf.runtime.notation.Bounds;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.ui.business.api.view.SiriusGMFHelper;
import org.junit.jupiter.api.Test;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Stage;

/** Diagrams that are opened for the first time: nobody arranges them. */
class PlacesTest {

    @Test
    void touchpointsStandFromLeftToRight() throws Exception {
        try (ModelingProjectOf project = new ModelingProjectOf("grant-service")) {
            Journey journey = project.first(Journey.class);
            DDiagram map = (DDiagram) project.create("JourneyMap", journey);
            project.open(map);
            List<Integer> lefts = journey.getStages().stream().map(Stage::getTouchpoints).flatMap(List::stream)
                    .map(touchpoint -> left(map, "touchpoint", touchpoint)).toList();
            assertThat(lefts).hasSizeGreaterThan(10).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void actionsStandInTheirColumnsAndRows() throws Exception {
        try (ModelingProjectOf project = new ModelingProjectOf("grant-service")) {
            ServiceBlueprint blueprint = project.first(ServiceBlueprint.class);
            DDiagram map = (DDiagram) project.create("ServiceBlueprint", blueprint);
            project.open(map);
            List<List<Integer>> columns = blueprint.getColumns().stream()
                    .map(column -> places(blueprint, action -> action.getColumn() == column,
                            action -> left(map, "action", action)))
                    .toList();
            assertThat(columns).hasSizeGreaterThan(10).allSatisfy(lefts -> assertThat(lefts).hasSize(1));
            assertThat(columns).extracting(lefts -> lefts.get(0)).isSorted().doesNotHaveDuplicates();
            List<Integer> rows = BlueprintRow.VALUES.stream()
                    .map(row -> places(blueprint, action -> action.getRow() == row, action -> top(map, action)))
                    .flatMap(List::stream).toList();
            assertThat(rows).hasSizeGreaterThan(5).isSorted();
        }
    }

    @Test
    void whatIsMovedByHandGoesBackInEachDiagram() throws Exception {
        try (ModelingProjectOf project = new ModelingProjectOf("grant-service")) {
            Journey journey = project.first(Journey.class);
            DDiagram one = (DDiagram) project.create("JourneyMap", journey);
            DDiagram other = (DDiagram) project.create("JourneyMap", journey);
            project.open(one);
            project.open(other);
            for (DDiagram map : List.of(one, other)) {
                Bounds bounds = places(map, "touchpoint", journey.getStages().get(0).getTouchpoints().get(0)).findFirst()
                        .orElseThrow();
                int before = bounds.getX();
                TransactionalEditingDomain domain = project.session().getTransactionalEditingDomain();
                domain.getCommandStack().execute(new RecordingCommand(domain) {
                    @Override
                    protected void doExecute() {
                        bounds.setX(before + 40);
                    }
                });
                assertThat(bounds.getX()).isEqualTo(before);
            }
        }
    }

    /** @return each place once, from left to right or from top to bottom */
    private static List<Integer> places(ServiceBlueprint blueprint, Predicate<BlueprintAction> which,
            ToIntFunction<BlueprintAction> place) {
        return blueprint.getActions().stream().filter(which).mapToInt(place).sorted().distinct().boxed().toList();
    }

    private static int left(DDiagram map, String mapping, Element shown) {
        return places(map, mapping, shown).mapToInt(Bounds::getX).sum();
    }

    private static int top(DDiagram map, BlueprintAction shown) {
        return places(map, "action", shown).mapToInt(Bounds::getY).sum();
    }

    /** The places of a view and of those that it stands in, each counted from what it stands in. */
    private static Stream<Bounds> places(DDiagram map, String mapping, Element shown) {
        DDiagramElement element = map.getDiagramElements().stream()
                .filter(each -> each.getTarget() == shown && each.getDiagramElementMapping().getName().equals(mapping))
                .findFirst().orElseThrow(() -> new AssertionError(mapping + " of " + shown + " is not in the diagram"));
        return Stream.iterate((EObject) SiriusGMFHelper.getGmfNode(element), Objects::nonNull, EObject::eContainer)
                .filter(Node.class::isInstance).map(each -> ((Node) each).getLayoutConstraint())
                .filter(Bounds.class::isInstance).map(Bounds.class::cast);
    }
}
