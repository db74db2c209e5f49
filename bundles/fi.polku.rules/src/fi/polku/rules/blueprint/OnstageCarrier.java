/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.blueprint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** What the customer sees, and nothing behind the curtain that carries it. */
public final class OnstageCarrier extends RuleOn<ServiceBlueprint> {

    /** One for all engines. */
    public OnstageCarrier() {
        super("polku/onstage-carrier", Severity.WARNING, ServiceBlueprint.class,
                Reach.SELF.inside().to(Literals.FLOW__SOURCE, Literals.FLOW__TARGET));
    }

    @Override
    protected void look(ServiceBlueprint serviceBlueprint, Inspection inspection) {
        Set<BlueprintColumn> carried = new HashSet<>();
        for (BlueprintAction action : serviceBlueprint.getActions()) {
            if (isBehind(action) && action.getColumn() != null) {
                carried.add(action.getColumn());
            }
        }
        List<BlueprintAction> alone = new ArrayList<>();
        for (BlueprintAction action : serviceBlueprint.getActions()) {
            if (action.getRow() == BlueprintRow.ONSTAGE && !carried.contains(action.getColumn())
                    && action.getSystems().isEmpty()) {
                alone.add(action);
            }
        }
        if (!alone.isEmpty()) {
            alone.removeAll(connectedToBehind(serviceBlueprint));
            alone.forEach(inspection::report);
        }
    }

    private static Set<BlueprintAction> connectedToBehind(ServiceBlueprint blueprint) {
        Set<BlueprintAction> connected = new HashSet<>();
        for (Flow flow : blueprint.getFlows()) {
            if (isBehind(flow.getTarget())) {
                connected.add(flow.getSource());
            }
            if (isBehind(flow.getSource())) {
                connected.add(flow.getTarget());
            }
        }
        return connected;
    }

    private static boolean isBehind(BlueprintAction action) {
        return action != null && (action.getRow() == BlueprintRow.BACKSTAGE || action.getRow() == BlueprintRow.SUPPORT);
    }
}
