/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.silo;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Touchpoint;

/** Where a blueprint hands work over from one owner to the next on purpose. */
final class Handovers {

    private final Map<Touchpoint, Integer> places = new HashMap<>();
    private final BitSet boundaries = new BitSet();

    Handovers(ServiceBlueprint blueprint) {
        Map<BlueprintColumn, Integer> columns = new HashMap<>();
        for (BlueprintColumn column : blueprint.getColumns()) {
            places.putIfAbsent(column.getTouchpoint(), columns.size());
            columns.put(column, columns.size());
        }
        for (Flow flow : blueprint.getFlows()) {
            if (flow.isHandover() && flow.getSource() != null && flow.getTarget() != null) {
                Integer from = columns.get(flow.getSource().getColumn());
                Integer to = columns.get(flow.getTarget().getColumn());
                if (from != null && to != null) {
                    mark(Math.min(from, to), Math.max(from, to));
                }
            }
        }
    }

    /** Boundary n lies before column n. What is handed over inside a column is so before it or after it. */
    private void mark(int first, int last) {
        if (first == last) {
            boundaries.set(first, first + 2);
        } else {
            boundaries.set(first + 1, last + 1);
        }
    }

    boolean show(Touchpoint touchpoint) {
        return places.containsKey(touchpoint);
    }

    /** Whether work is handed over somewhere between the two; what stands the other way round isn't asked for any. */
    boolean lieBetween(Touchpoint before, Touchpoint after) {
        int first = places.get(before) + 1;
        int last = places.get(after);
        int found = boundaries.nextSetBit(first);
        return first > last || found >= 0 && found <= last;
    }
}
