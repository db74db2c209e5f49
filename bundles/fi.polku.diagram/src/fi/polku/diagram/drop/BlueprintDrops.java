/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.drop;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.command.Create;
import fi.polku.command.MoveActions;
import fi.polku.command.Placement;
import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.picture.BlueprintLayout;
import fi.polku.picture.layout.RowBand;
import fi.polku.picture.layout.Span;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Rect;

/** Where things go on a service blueprint. */
public final class BlueprintDrops implements DropSpots {

    private final BlueprintLayout layout;
    private final EditingDomain domain;

    /** @param layout the blueprint on the screen */
    public BlueprintDrops(BlueprintLayout layout, EditingDomain domain) {
        this.layout = layout;
        this.domain = domain;
    }

    @Override
    public Optional<Drop> moved(List<? extends Element> elements, Point from, Point to) {
        if (elements.stream().allMatch(BlueprintAction.class::isInstance)) {
            return moved(elements.stream().map(BlueprintAction.class::cast).toList(), to);
        }
        return elements.size() == 1 && elements.get(0) instanceof BlueprintColumn column ? moved(column, to)
                : Optional.empty();
    }

    private Optional<Drop> moved(List<BlueprintAction> actions, Point to) {
        return row(to).map(row -> {
            Optional<Span<BlueprintColumn>> column = column(to);
            BlueprintColumn there = column.map(Span::element).orElse(null);
            Optional<BlueprintLayout.ActionPlace> below = layout.actions().stream()
                    .filter(place -> place.action().getRow() == row(row) && place.action().getColumn() == there
                            && !actions.contains(place.action()) && place.bounds().centreY() > to.y())
                    .min(Comparator.comparingDouble(place -> place.bounds().y()));
            return new Drop(cell(row, column), new MoveActions(domain, actions, row(row), there,
                    below.map(BlueprintLayout.ActionPlace::action).orElse(null)));
        });
    }

    private Optional<Drop> moved(BlueprintColumn column, Point to) {
        List<BlueprintColumn> columns = layout.blueprint().getColumns();
        return column(to).map(span -> {
            boolean behind = to.x() > span.x() + span.width() / 2;
            int index = columns.indexOf(span.element()) + (behind ? 1 : 0);
            int from = columns.indexOf(column);
            return new Drop(line(behind ? span.right() : span.x()), MoveCommand.create(domain, layout.blueprint(),
                    Literals.SERVICE_BLUEPRINT__COLUMNS, column, from < index ? index - 1 : index));
        });
    }

    @Override
    public Optional<Drop> created(Element element, Point at) {
        if (element instanceof BlueprintAction action) {
            return row(at).map(row -> {
                Optional<Span<BlueprintColumn>> column = column(at);
                action.setRow(row(row));
                action.setColumn(column.map(Span::element).orElse(null));
                return new Drop(cell(row, column), Create.element(domain, action, layout.blueprint()));
            });
        }
        if (element instanceof BlueprintColumn column) {
            Optional<Span<BlueprintColumn>> span = column(at);
            boolean behind = span.isEmpty() || at.x() > span.get().x() + span.get().width() / 2;
            int index = span.map(there -> layout.blueprint().getColumns().indexOf(there.element()) + (behind ? 1 : 0))
                    .orElse(0);
            return Optional.of(new Drop(span.map(there -> line(behind ? there.right() : there.x())).orElse(line(at.x())),
                    Create.at(domain, column,
                            new Placement(layout.blueprint(), Literals.SERVICE_BLUEPRINT__COLUMNS, index))));
        }
        return Optional.empty();
    }

    @Override
    public Optional<Element> quick(Point at) {
        return Optional.of(layout.columns().isEmpty() || row(at).isEmpty()
                ? ExperienceFactory.eINSTANCE.createBlueprintColumn()
                : ExperienceFactory.eINSTANCE.createBlueprintAction());
    }

    private Optional<RowBand> row(Point at) {
        return layout.rows().stream().filter(row -> at.y() >= row.bounds().y() && at.y() < row.bounds().bottom())
                .findFirst();
    }

    private static BlueprintRow row(RowBand row) {
        return BlueprintRow.getByName(row.key());
    }

    private Optional<Span<BlueprintColumn>> column(Point at) {
        return layout.columns().stream()
                .min(Comparator.comparingDouble(span -> Math.max(0, Math.max(span.x() - at.x(), at.x() - span.right()))));
    }

    private Rect cell(RowBand row, Optional<Span<BlueprintColumn>> column) {
        return new Rect(column.map(Span::x).orElse(row.bounds().x()), row.bounds().bottom(),
                column.map(Span::width).orElse(row.bounds().width()), 0);
    }

    private Rect line(double x) {
        Rect rows = layout.rows().stream().map(RowBand::bounds).reduce(Rect::union)
                .orElse(new Rect(0, 0, layout.scene().width(), layout.scene().height()));
        return new Rect(x, rows.y(), 0, rows.height());
    }
}
