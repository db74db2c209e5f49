/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.blueprint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.FlowDirection;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.rules.Cycles;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** Arrows that lead round and never out. */
public final class CycleWithoutExit extends RuleOn<ServiceBlueprint> {

    /** One for all engines. */
    public CycleWithoutExit() {
        super("polku/cycle-without-exit", Severity.WARNING, ServiceBlueprint.class, Reach.SELF.inside());
    }

    @Override
    protected void look(ServiceBlueprint serviceBlueprint, Inspection inspection) {
        Map<BlueprintAction, List<BlueprintAction>> next = new IdentityHashMap<>();
        serviceBlueprint.getActions().forEach(action -> next.put(action, new ArrayList<>()));
        for (Flow flow : serviceBlueprint.getFlows()) {
            if (next.containsKey(flow.getSource()) && next.containsKey(flow.getTarget())) {
                next.get(flow.getSource()).add(flow.getTarget());
            }
        }
        Cycles<BlueprintAction> cycles = new Cycles<>(serviceBlueprint.getActions(), next::get);
        Set<BlueprintAction> leaving = new HashSet<>();
        for (Flow flow : serviceBlueprint.getFlows()) {
            if (!cycles.joins(flow.getSource(), flow.getTarget())) {
                leaving.add(flow.getSource());
                if (flow.getDirection() == FlowDirection.EXCHANGE) {
                    leaving.add(flow.getTarget());
                }
            }
        }
        for (List<BlueprintAction> cycle : cycles.all()) {
            if (cycle.stream().noneMatch(leaving::contains)) {
                inspection.report(cycle.get(0), cycle);
            }
        }
    }
}
