/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.service;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.Carrier;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.FlowDirection;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Touchpoint;
import fi.polku.sirius.place.Feature;
import fi.polku.sirius.place.Revealing;

/** What a service blueprint shows, and how it looks. */
public class Blueprints {

    private static final String LANE = "row.";

    /**
     * @param lane the lane's view in the diagram
     * @return the actions that stand in the lane: those of its row, or those that aren't placed yet
     */
    public List<BlueprintAction> actionsIn(ServiceBlueprint blueprint, EObject lane) {
        BlueprintRow row = row(lane);
        return blueprint.getActions().stream().filter(action -> shownRow(blueprint, action) == row).toList();
    }

    /** @return the row that a lane of the diagram stands for; {@link BlueprintRow#UNPLACED} for anything else */
    public BlueprintRow row(EObject lane) {
        String mapping = Feature.mapping(lane);
        BlueprintRow row = mapping.startsWith(LANE) ? BlueprintRow.getByName(mapping.substring(LANE.length())) : null;
        return row == null ? BlueprintRow.UNPLACED : row;
    }

    /** @return the blueprint when actions of it have no row or no column, so that the lane for them is shown */
    public List<ServiceBlueprint> unplacedRow(ServiceBlueprint blueprint) {
        return blueprint.getActions().stream().anyMatch(action -> shownRow(blueprint, action) == BlueprintRow.UNPLACED)
                ? List.of(blueprint) : List.of();
    }

    private static BlueprintRow shownRow(ServiceBlueprint blueprint, BlueprintAction action) {
        return blueprint.getColumns().contains(action.getColumn()) ? action.getRow() : BlueprintRow.UNPLACED;
    }

    /** @return name, owner and systems of an action, and how it fails */
    public String actionCard(BlueprintAction action) {
        return Words.lines(Stream.of(Stream.of(Words.name(action), Words.name(action.getOwner())),
                action.getSystems().stream().map(Words::name), Stream.ofNullable(action.getFailure()))
                .flatMap(lines -> lines).toArray(String[]::new));
    }

    /** @return whether technology carries it */
    public boolean isTechnology(BlueprintAction action) {
        return action.getCarrier() == Carrier.TECHNOLOGY;
    }

    /** @return whether the column shows no touchpoint of the journey */
    public boolean isWithoutTouchpoint(BlueprintColumn column) {
        return column.getTouchpoint() == null;
    }

    /** @return whether the arrow has two heads */
    public boolean isExchange(Flow flow) {
        return flow.getDirection() == FlowDirection.EXCHANGE;
    }

    /** @return whether the customer waits there, or it is known to fail */
    public boolean isFailureOrWait(BlueprintAction action) {
        return action.isFailPoint() || action.isWait();
    }

    /** @return the blueprint that the element is in */
    public ServiceBlueprint blueprint(Element element) {
        return Here.around(element, ServiceBlueprint.class);
    }

    /** @return the first column in which the action's row is empty, else the last one; null when there is no column */
    public BlueprintColumn freeColumn(BlueprintAction action) {
        ServiceBlueprint blueprint = blueprint(action);
        List<BlueprintColumn> columns = blueprint.getColumns();
        return columns.stream().filter(column -> blueprint.getActions().stream()
                .noneMatch(other -> other != action && other.getRow() == action.getRow() && other.getColumn() == column))
                .findFirst().orElse(columns.isEmpty() ? null : columns.get(columns.size() - 1));
    }

    /** @return the columns of the blueprint */
    public List<BlueprintColumn> possibleColumns(EObject pointedAt) {
        ServiceBlueprint blueprint = Here.around(pointedAt, ServiceBlueprint.class);
        return blueprint == null ? List.of() : blueprint.getColumns();
    }

    /** @return the touchpoints of the journey that the blueprint belongs to */
    public List<Touchpoint> possibleTouchpoints(EObject pointedAt) {
        ServiceBlueprint blueprint = Here.around(pointedAt, ServiceBlueprint.class);
        return blueprint == null || blueprint.getJourney() == null ? List.of()
                : new Journeys().allTouchpoints(blueprint.getJourney());
    }

    /** @return the blueprints that show the touchpoint in a column */
    public List<ServiceBlueprint> blueprints(Touchpoint touchpoint) {
        return Here.model(touchpoint).getBlueprints().stream().filter(blueprint -> blueprint.getColumns().stream()
                .anyMatch(column -> column.getTouchpoint() == touchpoint)).toList();
    }

    /** @return the first blueprint that shows the touchpoint in a column; null when there is none */
    public ServiceBlueprint firstBlueprint(Touchpoint touchpoint) {
        return blueprints(touchpoint).stream().findFirst().orElse(null);
    }

    /** @return whether a blueprint shows the touchpoint in a column */
    public boolean hasBlueprint(Touchpoint touchpoint) {
        return !blueprints(touchpoint).isEmpty();
    }

    /** Selects the touchpoint's columns in the diagram of the blueprint that is just being opened. */
    public ServiceBlueprint revealColumn(ServiceBlueprint blueprint, Touchpoint touchpoint) {
        Revealing.of(blueprint.getColumns().stream().filter(column -> column.getTouchpoint() == touchpoint).toList());
        return blueprint;
    }

    /** Selects the column's touchpoint in the diagram of the journey that is just being opened. */
    public Journey revealTouchpoint(Journey journey, BlueprintColumn column) {
        Revealing.of(List.of(column.getTouchpoint()));
        return journey;
    }

    /** @return the journey that opens up a touchpoint; null when there is none, or it is no touchpoint */
    public Journey subJourney(EObject pointedAt) {
        return pointedAt instanceof Touchpoint touchpoint ? touchpoint.getSubJourney() : null;
    }

    /** @return whether it is a touchpoint that a journey opens up */
    public boolean hasSubJourney(EObject pointedAt) {
        return subJourney(pointedAt) != null;
    }

    /** @return the journey that the column's touchpoint is on; null when the column shows none */
    public Journey journey(BlueprintColumn column) {
        return Here.around(column.getTouchpoint(), Journey.class);
    }

    /** @return whether the column shows a touchpoint of a journey */
    public boolean hasJourney(BlueprintColumn column) {
        return journey(column) != null;
    }
}
