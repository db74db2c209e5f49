/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Finding;

/** Marks the arrow between two owners as a hand-over; where there is none, draws it between actions of one row. */
final class OwnerHandoverFix extends FixOn<Touchpoint> {

    private static final List<BlueprintRow> ROWS =
            List.of(BlueprintRow.BACKSTAGE, BlueprintRow.ONSTAGE, BlueprintRow.SUPPORT);

    OwnerHandoverFix() {
        super("polku/owner-handover", Touchpoint.class);
    }

    @Override
    Stream<Proposal> propose(Touchpoint touchpoint, Finding finding) {
        Touchpoint before = (Touchpoint) finding.arguments().get(2);
        ServiceBlueprint blueprint = (ServiceBlueprint) finding.arguments().get(3);
        BlueprintColumn from = column(before, blueprint);
        BlueprintColumn to = column(touchpoint, blueprint);
        Optional<Flow> arrow = blueprint.getFlows().stream().filter(flow -> starts(flow, from) && ends(flow, to))
                .findFirst();
        Optional<Flow> missing = ROWS.stream().flatMap(row -> missing(blueprint, row, from, to)).findFirst();
        if (arrow.isEmpty() && missing.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(clear("owner-handover", change -> arrow.ifPresentOrElse(
                flow -> change.set(flow, Literals.FLOW__HANDOVER, true),
                () -> change.add(blueprint, Literals.SERVICE_BLUEPRINT__FLOWS, EcoreUtil.copy(missing.get()))),
                before, touchpoint));
    }

    private static BlueprintColumn column(Touchpoint touchpoint, ServiceBlueprint blueprint) {
        return blueprint.getColumns().stream().filter(column -> column.getTouchpoint() == touchpoint)
                .findFirst().orElseThrow();
    }

    private static boolean starts(Flow flow, BlueprintColumn column) {
        return flow.getSource() != null && flow.getSource().getColumn() == column;
    }

    private static boolean ends(Flow flow, BlueprintColumn column) {
        return flow.getTarget() != null && flow.getTarget().getColumn() == column;
    }

    private static Stream<Flow> missing(ServiceBlueprint blueprint, BlueprintRow row, BlueprintColumn from,
            BlueprintColumn to) {
        List<BlueprintAction> before = actions(blueprint, row, from);
        return actions(blueprint, row, to).stream().limit(before.isEmpty() ? 0 : 1).map(after -> {
            Flow flow = NewWork.flow(before.get(before.size() - 1), after);
            flow.setHandover(true);
            return flow;
        });
    }

    private static List<BlueprintAction> actions(ServiceBlueprint blueprint, BlueprintRow row, BlueprintColumn column) {
        return blueprint.getActions().stream().filter(action -> action.getRow() == row && action.getColumn() == column)
                .toList();
    }
}
