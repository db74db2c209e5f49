/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.diagram.action.Selected;
import fi.polku.diagram.editor.DiagramPage;
import fi.polku.diagram.part.AreaPart;
import fi.polku.diagram.part.BlueprintPart;
import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.ServiceBlueprint;

/** Drawing a service blueprint with the mouse. */
class DrawBlueprintTest {

    @TempDir
    Path folder;

    private final Hand hand = new Hand();
    private OpenModel model;
    private ServiceBlueprint blueprint;
    private DiagramPage page;
    private BlueprintPart diagram;

    @BeforeEach
    void open() throws Exception {
        model = OpenModel.of(SmallModels.blueprint(), folder);
        blueprint = model.model().getBlueprints().get(0);
        page = model.wholeDiagram(0);
        diagram = (BlueprintPart) page.diagram();
    }

    @AfterEach
    void close() {
        model.close();
    }

    private AreaPart part(Element element) {
        return diagram.partOf(element).orElseThrow();
    }

    private BlueprintAction action(int index) {
        return blueprint.getActions().get(index);
    }

    private ConnectionEditPart arrow(Flow flow) {
        return (ConnectionEditPart) diagram.nearest(flow).orElseThrow();
    }

    /** Where an arrow's end is on the screen, a little inside of it. */
    private Point end(Flow flow, boolean last) {
        PointList points = ((org.eclipse.draw2d.Connection) arrow(flow).getFigure()).getPoints();
        org.eclipse.draw2d.geometry.Point end = last ? points.getLastPoint() : points.getFirstPoint();
        return Hand.at(part(action(0)), end.x, end.y);
    }

    private Point cell(BlueprintRow row, BlueprintColumn column) {
        double y = diagram.layout().rows().stream().filter(band -> band.key().equals(row.getName())).findFirst().orElseThrow()
                .bounds().centreY();
        double x = diagram.layout().columns().stream().filter(span -> span.element() == column)
                .mapToDouble(span -> span.x() + span.width() / 2).findFirst().orElseThrow();
        return Hand.at(part(action(0)), x, y);
    }

    @Test
    void anActionIsDraggedToAnotherLaneAndColumn() {
        hand.grab(Hand.middle(part(action(0))), cell(BlueprintRow.BACKSTAGE, blueprint.getColumns().get(1)));
        Screenshot.take("blueprint-drag");
        hand.up();
        BlueprintAction moved = blueprint.getActions().stream().filter(one -> "Asks".equals(one.getName())).findFirst().orElseThrow();
        assertThat(moved.getRow()).isEqualTo(BlueprintRow.BACKSTAGE);
        assertThat(moved.getColumn()).isSameAs(blueprint.getColumns().get(1));
    }

    @Test
    void aColumnIsDraggedBehindAnother() {
        BlueprintColumn first = blueprint.getColumns().get(0);
        hand.drag(Hand.middle(part(first)), Hand.on(part(blueprint.getColumns().get(1)), 0.9, 0.5));
        assertThat(blueprint.getColumns().get(1)).isSameAs(first);
    }

    @Test
    void anArrowIsDrawnByTwoClicks() {
        hand.click(page.tools().item(Literals.FLOW));
        hand.click(Hand.middle(part(action(1))));
        hand.move(Hand.middle(part(action(2))));
        Screenshot.take("blueprint-connect");
        hand.click(Hand.middle(part(action(2))));
        assertThat(blueprint.getFlows()).hasSize(2);
        assertThat(blueprint.getFlows().get(1).getSource()).isSameAs(action(1));
        assertThat(blueprint.getFlows().get(1).getTarget()).isSameAs(action(2));
    }

    @Test
    void anEndOfAnArrowIsHungElsewhere() {
        Flow flow = blueprint.getFlows().get(0);
        page.canvas().select(arrow(flow));
        Events.settle();
        Screenshot.take("blueprint-arrow");
        hand.drag(end(flow, true), Hand.middle(part(action(2))));
        assertThat(flow.getTarget()).isSameAs(action(2));
    }

    @Test
    void theLabelOfAnArrowIsTyped() {
        Flow flow = blueprint.getFlows().get(0);
        page.canvas().select(arrow(flow));
        hand.key("F2");
        Screenshot.take("blueprint-label");
        hand.write("asks for help");
        hand.key("Return");
        assertThat(flow.getName()).isEqualTo("asks for help");
    }

    @Test
    void anActionIsPutWhereOneClicks() {
        hand.click(page.tools().item(Literals.BLUEPRINT_ACTION));
        hand.click(cell(BlueprintRow.SUPPORT, blueprint.getColumns().get(1)));
        hand.write("archives");
        hand.key("Return");
        BlueprintAction made = blueprint.getActions().get(3);
        assertThat(made.getName()).isEqualTo("archives");
        assertThat(made.getRow()).isEqualTo(BlueprintRow.SUPPORT);
        assertThat(made.getColumn()).isSameAs(blueprint.getColumns().get(1));
    }

    @Test
    void deletingAnActionTakesItsArrowsAlong() {
        hand.click(Hand.middle(part(action(0))));
        hand.key("Delete");
        assertThat(blueprint.getActions()).hasSize(2);
        assertThat(blueprint.getFlows()).isEmpty();
        hand.key("ctrl+z");
        assertThat(blueprint.getFlows()).hasSize(1);
    }

    @Test
    void anArrowIsDrawnAndReachedByKeysAlone() {
        page.canvas().select(part(action(1)));
        page.canvas().getControl().setFocus();
        PopupMenus.pressing(() -> hand.key("Insert"), "blueprint-add-flow", () -> {
            hand.key("Up");
            hand.key("Right");
            hand.key("Return");
        });
        Events.until("there is a second arrow", () -> blueprint.getFlows().size() == 2);
        Flow flow = blueprint.getFlows().get(1);
        assertThat(flow.getSource()).isSameAs(action(1));
        hand.key("Escape");
        page.canvas().select(part(action(1)));
        hand.key("slash");
        assertThat(new Selected(page.canvas()).element()).isInstanceOf(Flow.class);
        hand.key("Delete");
        assertThat(blueprint.getFlows()).hasSize(1);
    }
}
