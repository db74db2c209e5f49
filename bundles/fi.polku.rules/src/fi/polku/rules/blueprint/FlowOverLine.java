/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.blueprint;

import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Flow;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** An arrow that jumps over a row, and over who should have been asked. */
public final class FlowOverLine extends RuleOn<Flow> {

    /** One for all engines. */
    public FlowOverLine() {
        super("polku/flow-over-line", Severity.WARNING, Flow.class,
                Reach.SELF.to(Literals.FLOW__SOURCE, Literals.FLOW__TARGET));
    }

    @Override
    protected void look(Flow flow, Inspection inspection) {
        if (flow.getSource() != null && flow.getTarget() != null) {
            BlueprintRow from = flow.getSource().getRow();
            BlueprintRow to = flow.getTarget().getRow();
            if (from != BlueprintRow.UNPLACED && to != BlueprintRow.UNPLACED && Math.abs(depth(from) - depth(to)) > 1) {
                inspection.report(flow, from, to);
            }
        }
    }

    /** How many lines lie above the row. */
    private static int depth(BlueprintRow row) {
        return switch (row) {
            case UNPLACED, EVIDENCE, CUSTOMER -> 0;
            case ONSTAGE -> 1;
            case BACKSTAGE -> 2;
            case SUPPORT -> 3;
        };
    }
}
