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
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A support process that supports nothing. */
public final class SupportUse extends RuleOn<ServiceBlueprint> {

    /** One for all engines. */
    public SupportUse() {
        super("polku/support-use", Severity.INFO, ServiceBlueprint.class, Reach.SELF.inside());
    }

    @Override
    protected void look(ServiceBlueprint serviceBlueprint, Inspection inspection) {
        List<BlueprintAction> support = new ArrayList<>();
        for (BlueprintAction action : serviceBlueprint.getActions()) {
            if (action.getRow() == BlueprintRow.SUPPORT) {
                support.add(action);
            }
        }
        if (!support.isEmpty() && !serviceBlueprint.getFlows().isEmpty()) {
            support.removeAll(used(serviceBlueprint));
            support.forEach(inspection::report);
        }
    }

    private static Set<BlueprintAction> used(ServiceBlueprint serviceBlueprint) {
        Set<BlueprintAction> used = new HashSet<>();
        serviceBlueprint.getFlows().forEach(flow -> {
            used.add(flow.getSource());
            used.add(flow.getTarget());
        });
        serviceBlueprint.getActions().forEach(action -> used.addAll(action.getRecoveredBy()));
        return used;
    }
}
