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
        for (Flow flow : serviceBlueprint.getFlows()) {
            if (isIn(serviceBlueprint, flow.getSource()) && isIn(serviceBlueprint, flow.getTarget())) {
                next.computeIfAbsent(flow.getSource(), source -> new ArrayList<>(1)).add(flow.getTarget());
            }
        }
        Cycles<BlueprintAction> cycles = new Cycles<>(serviceBlueprint.getActions(),
                action -> next.getOrDefault(action, List.of()));
        if (cycles.all().isEmpty()) {
            return;
        }
        Set<BlueprintAction> leaving = leaving(serviceBlueprint, cycles);
        for (List<BlueprintAction> cycle : cycles.all()) {
            if (cycle.stream().noneMatch(leaving::contains)) {
                inspection.report(cycle.get(0), cycle);
            }
        }
    }

    private static boolean isIn(ServiceBlueprint serviceBlueprint, BlueprintAction action) {
        return action != null && action.eContainer() == serviceBlueprint;
    }

    /** Those from which an arrow leads on, not round. */
    private static Set<BlueprintAction> leaving(ServiceBlueprint serviceBlueprint, Cycles<BlueprintAction> cycles) {
        Set<BlueprintAction> leaving = new HashSet<>();
        for (Flow flow : serviceBlueprint.getFlows()) {
            if (!cycles.joins(flow.getSource(), flow.getTarget())) {
                leaving.add(flow.getSource());
                if (flow.getDirection() == FlowDirection.EXCHANGE) {
                    leaving.add(flow.getTarget());
                }
            }
        }
        return leaving;
    }
}
