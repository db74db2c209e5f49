/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.part;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.drop.BlueprintDrops;
import fi.polku.diagram.drop.BlueprintShifts;
import fi.polku.diagram.drop.DropSpots;
import fi.polku.diagram.drop.Shifts;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.picture.Blueprint;
import fi.polku.picture.BlueprintLayout;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.layout.FlowLine;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Subject;

/** A service blueprint that can be edited. Its arrows are GEF's connections. */
public final class BlueprintPart extends DiagramPart<BlueprintLayout> {

    BlueprintPart(ServiceBlueprint blueprint, ModelDocument document, Handling handling) {
        super(blueprint, document, handling);
    }

    @Override
    BlueprintLayout layOut(PictureOptions how) {
        return Blueprint.layout((ServiceBlueprint) shown(), how);
    }

    /** Arrows are connections; those that put a failure right are pointed at where they start. */
    @Override
    boolean isArea(Group group) {
        return group.marks().isEmpty() || !(group.marks().get(0) instanceof Path line && line.end() == Path.Head.ARROW);
    }

    /** @return what the picture says at an arrow; empty for one that isn't drawn */
    Optional<Group> groupOf(Flow flow) {
        return scene().groups().filter(group -> Subject.of(flow).equals(group.subject())).findFirst();
    }

    @Override
    public Map<String, String> rows() {
        return Blueprint.rows(document().language());
    }

    @Override
    public DropSpots dropSpots() {
        return new BlueprintDrops(layout(), document().domain());
    }

    @Override
    public Shifts shifts() {
        return new BlueprintShifts(layout(), document().domain());
    }

    @Override
    public Stream<Element> elements() {
        return Stream.concat(super.elements(), layout().flows().stream().map(FlowLine::flow).filter(Objects::nonNull));
    }
}
