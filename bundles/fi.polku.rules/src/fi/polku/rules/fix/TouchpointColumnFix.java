/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.List;
import java.util.stream.Stream;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Finding;
import fi.polku.rules.Journeys;

/** Shows a touchpoint in the blueprint: in the unbound column of its name, else in a new one in the journey's order. */
final class TouchpointColumnFix extends FixOn<Touchpoint> {

    TouchpointColumnFix() {
        super("polku/touchpoint-column", Touchpoint.class);
    }

    @Override
    Stream<Proposal> propose(Touchpoint touchpoint, Finding finding) {
        ServiceBlueprint blueprint = (ServiceBlueprint) finding.arguments().get(0);
        return Stream.of(clear("touchpoint-column", change -> blueprint.getColumns().stream()
                .filter(column -> column.getTouchpoint() == null && ColumnTouchpointFix.isCalledLike(touchpoint, column))
                .findFirst().ifPresentOrElse(
                        column -> change.set(column, Literals.BLUEPRINT_COLUMN__TOUCHPOINT, touchpoint),
                        () -> change.add(blueprint, Literals.SERVICE_BLUEPRINT__COLUMNS, column(touchpoint),
                                place(touchpoint, blueprint))), blueprint));
    }

    private static BlueprintColumn column(Touchpoint touchpoint) {
        BlueprintColumn column = ExperienceFactory.eINSTANCE.createBlueprintColumn();
        column.setTouchpoint(touchpoint);
        return column;
    }

    private static int place(Touchpoint touchpoint, ServiceBlueprint blueprint) {
        List<Touchpoint> shown = blueprint.getColumns().stream().map(BlueprintColumn::getTouchpoint).toList();
        int place = 0;
        for (Touchpoint before : Touchpoints.of(Journeys.of(touchpoint))) {
            if (before == touchpoint) {
                return place;
            }
            place = shown.contains(before) ? shown.indexOf(before) + 1 : place;
        }
        return place;
    }
}
