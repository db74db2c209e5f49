/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.List;
import java.util.stream.Stream;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Finding;
import fi.polku.rules.Words;

/** Binds a column to a touchpoint of the journey that has none yet. Clear when exactly one is called like the column. */
final class ColumnTouchpointFix extends FixOn<BlueprintColumn> {

    ColumnTouchpointFix() {
        super("polku/column-touchpoint", BlueprintColumn.class);
    }

    @Override
    Stream<Proposal> propose(BlueprintColumn column, Finding finding) {
        ServiceBlueprint blueprint = (ServiceBlueprint) column.eContainer();
        List<Touchpoint> shown = blueprint.getColumns().stream().map(BlueprintColumn::getTouchpoint).toList();
        List<Touchpoint> free = Touchpoints.of(blueprint.getJourney()).stream()
                .filter(touchpoint -> !shown.contains(touchpoint)).toList();
        List<Touchpoint> namesakes = free.stream().filter(touchpoint -> isCalledLike(touchpoint, column)).toList();
        return Stream.concat(namesakes.stream(), free.stream()).distinct().map(touchpoint -> new Proposal(
                Names.typed(touchpoint), namesakes.size() == 1 && namesakes.contains(touchpoint),
                new Title("column-touchpoint", touchpoint),
                change -> change.set(column, Literals.BLUEPRINT_COLUMN__TOUCHPOINT, touchpoint)));
    }

    /** A column without a name is called like the touchpoint that it shows. */
    static boolean isCalledLike(Touchpoint touchpoint, BlueprintColumn column) {
        String name = Words.areMissing(column.getName()) && column.getTouchpoint() != null ? column.getTouchpoint().getName()
                : column.getName();
        return !Words.areMissing(name) && touchpoint.getName() != null
                && touchpoint.getName().strip().equalsIgnoreCase(name.strip());
    }
}
