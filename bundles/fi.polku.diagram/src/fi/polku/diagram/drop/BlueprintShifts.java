/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.drop;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.command.MoveActions;
import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.picture.BlueprintLayout;
import fi.polku.picture.layout.Span;

/** Actions go from column to column and from row to row, columns to the left and right. */
public final class BlueprintShifts implements Shifts {

    private final BlueprintLayout layout;
    private final EditingDomain domain;

    /** @param layout the blueprint on the screen */
    public BlueprintShifts(BlueprintLayout layout, EditingDomain domain) {
        this.layout = layout;
        this.domain = domain;
    }

    @Override
    public Optional<Command> shifted(List<? extends Element> elements, Direction direction) {
        if (!elements.isEmpty() && elements.stream().allMatch(BlueprintAction.class::isInstance)) {
            return actions(elements.stream().map(BlueprintAction.class::cast).toList(), direction);
        }
        return elements.size() == 1 && elements.get(0) instanceof BlueprintColumn column
                ? at(columns(), column, direction.dx())
                        .filter(there -> there != column)
                        .map(there -> MoveCommand.create(domain, layout.blueprint(),
                                Literals.SERVICE_BLUEPRINT__COLUMNS, column,
                                layout.blueprint().getColumns().indexOf(there)))
                : Optional.empty();
    }

    private Optional<Command> actions(List<BlueprintAction> actions, Direction direction) {
        BlueprintAction first = actions.get(0);
        List<BlueprintRow> rows = layout.rows().stream().map(row -> BlueprintRow.getByName(row.key())).toList();
        Optional<BlueprintRow> row = at(rows, first.getRow(), direction.dy());
        Optional<BlueprintColumn> column = first.getColumn() == null && direction.dx() == 0 ? Optional.empty()
                : at(columns(), first.getColumn(), direction.dx());
        boolean moves = direction.dx() == 0 ? row.filter(there -> there != first.getRow()).isPresent()
                : column.filter(there -> there != first.getColumn()).isPresent();
        return moves ? Optional.of(new MoveActions(domain, actions, row.orElse(first.getRow()), column.orElse(null), null))
                : Optional.empty();
    }

    private List<BlueprintColumn> columns() {
        return layout.columns().stream().map(Span::element).toList();
    }

    /** The one this many places after another; the first when the other isn't there; nothing beyond the ends. */
    private static <T> Optional<T> at(List<T> all, T from, int step) {
        int index = Math.max(0, all.indexOf(from) + step);
        return index < all.size() && (all.contains(from) && all.indexOf(from) + step >= 0 || step > 0)
                ? Optional.of(all.get(index)) : Optional.empty();
    }
}
