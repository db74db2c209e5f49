/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.drop;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;

import fi.polku.command.Create;
import fi.polku.command.Feel;
import fi.polku.command.MoveStage;
import fi.polku.command.MoveTouchpoints;
import fi.polku.command.Placement;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.TargetEmotion;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.JourneyLayout;
import fi.polku.picture.layout.Column;
import fi.polku.picture.layout.Span;
import fi.polku.picture.scene.Point;
import fi.polku.picture.scene.Rect;

/** Where things go on a journey map. */
public final class JourneyDrops implements DropSpots {

    private static final Map<String, EClass> BY_ROW = Map.of(
            "phases", Literals.STAGE, "stages", Literals.STAGE, "stageGoals", Literals.STAGE,
            "moments", Literals.SERVICE_MOMENT, "emotions", Literals.OBSERVED_EMOTION,
            "painPoints", Literals.PAIN_POINT, "opportunities", Literals.OPPORTUNITY);

    private final JourneyLayout layout;
    private final EditingDomain domain;

    /** @param layout the map on the screen */
    public JourneyDrops(JourneyLayout layout, EditingDomain domain) {
        this.layout = layout;
        this.domain = domain;
    }

    @Override
    public Optional<Drop> moved(List<? extends Element> elements, Point from, Point to) {
        if (elements.stream().allMatch(Touchpoint.class::isInstance)) {
            return column(to).map(column -> moved(elements.stream().map(Touchpoint.class::cast).toList(), column, to));
        }
        if (elements.size() != 1) {
            return Optional.empty();
        }
        if (elements.get(0) instanceof Stage stage) {
            return span(to).map(span -> moved(stage, span, to));
        }
        return elements.get(0) instanceof Emotion emotion
                ? layout.emotions().map(scale -> new Mood(emotion, domain).dragged(scale, from, to)) : Optional.empty();
    }

    private Drop moved(List<Touchpoint> touchpoints, Column column, Point to) {
        boolean behind = to.x() > column.centre();
        Touchpoint before = behind ? Columns.behind(column) : column.touchpoint();
        while (touchpoints.contains(before)) {
            before = Columns.behind(columnOf(before));
        }
        Command change = column.moment() == null
                ? new MoveTouchpoints(domain, touchpoints, column.stage(), before)
                : new MoveTouchpoints(domain, touchpoints, column.moment(), before);
        return new Drop(edge(column, behind), change);
    }

    private Column columnOf(Touchpoint touchpoint) {
        return layout.columns().stream().filter(column -> column.touchpoint() == touchpoint).findFirst().orElseThrow();
    }

    private Drop moved(Stage stage, Span<Stage> span, Point to) {
        boolean behind = to.x() > span.x() + span.width() / 2;
        List<Stage> stages = layout.journey().getStages();
        int index = stages.indexOf(span.element()) + (behind ? 1 : 0);
        Stage before = index < stages.size() ? stages.get(index) : null;
        if (before == stage) {
            before = index + 1 < stages.size() ? stages.get(index + 1) : null;
        }
        return new Drop(line(behind ? span.right() : span.x()),
                new MoveStage(domain, stage, span.element().getPhase(), before));
    }

    @Override
    public Optional<Drop> created(Element element, Point at) {
        if (element instanceof Stage stage) {
            return Optional.of(newStage(stage, at));
        }
        if (element instanceof Touchpoint touchpoint) {
            return column(at).map(column -> newTouchpoint(touchpoint, column, at));
        }
        Optional<Touchpoint> touchpoint = column(at).map(Column::touchpoint);
        if (element instanceof Emotion emotion && touchpoint.isPresent()) {
            double height = layout.emotions().map(scale -> scale.value(at.y())).orElse(0.0);
            Column there = columnOf(touchpoint.get());
            Command change = emotion instanceof TargetEmotion ? Feel.target(domain, touchpoint.get(), null, height)
                    : Feel.observed(domain, touchpoint.get(), null, height);
            return Optional.of(new Drop(Mood.mark(there.centre(), at.y()), change));
        }
        Element near = touchpoint.map(Element.class::cast)
                .or(() -> span(at).map(Span::element)).orElse(layout.journey());
        return Placement.of(near, element.eClass()).map(place -> new Drop(
                touchpoint.isPresent() ? whole(columnOf(touchpoint.get())) : new Rect(at.x(), at.y(), 0, 0),
                Create.at(domain, element, place)));
    }

    private Drop newStage(Stage stage, Point at) {
        Optional<Span<Stage>> span = span(at);
        if (span.isEmpty()) {
            return new Drop(new Rect(at.x(), at.y(), 0, 0), Create.at(domain, stage,
                    new Placement(layout.journey(), Literals.JOURNEY__STAGES, layout.journey().getStages().size())));
        }
        boolean behind = at.x() > span.get().x() + span.get().width() / 2;
        stage.setPhase(span.get().element().getPhase());
        int index = layout.journey().getStages().indexOf(span.get().element()) + (behind ? 1 : 0);
        return new Drop(line(behind ? span.get().right() : span.get().x()),
                Create.at(domain, stage, new Placement(layout.journey(), Literals.JOURNEY__STAGES, index)));
    }

    private Drop newTouchpoint(Touchpoint touchpoint, Column column, Point at) {
        boolean behind = column.touchpoint() == null || at.x() > column.centre();
        Placement place = column.touchpoint() == null
                ? Placement.of(column.moment() == null ? column.stage() : column.moment(), touchpoint.eClass()).orElseThrow()
                : Placement.of(column.touchpoint(), touchpoint.eClass()).orElseThrow();
        Placement exact = behind ? place : new Placement(place.owner(), place.feature(), place.index() - 1);
        return new Drop(edge(column, behind), Create.at(domain, touchpoint, exact));
    }

    @Override
    public Optional<Element> quick(Point at) {
        if (layout.columns().isEmpty()) {
            Stage stage = ExperienceFactory.eINSTANCE.createStage();
            stage.setPhase(Phase.CORE);
            return Optional.of(stage);
        }
        return layout.rows().stream().filter(row -> at.y() >= row.bounds().y() && at.y() < row.bounds().bottom())
                .findFirst().map(row -> (Element) EcoreUtil.create(BY_ROW.getOrDefault(row.key(), Literals.TOUCHPOINT)));
    }

    /** The column under a place, or the nearest one beside it. */
    private Optional<Column> column(Point at) {
        return layout.columns().stream().min(Comparator.comparingDouble(column -> away(at.x(), column.x(), column.right())));
    }

    private Optional<Span<Stage>> span(Point at) {
        return layout.stages().stream().min(Comparator.comparingDouble(span -> away(at.x(), span.x(), span.right())));
    }

    private static double away(double x, double from, double to) {
        return x < from ? from - x : x > to ? x - to : 0;
    }

    private Rect edge(Column column, boolean behind) {
        return line(behind ? column.right() : column.x());
    }

    private Rect whole(Column column) {
        Rect rows = rows();
        return new Rect(column.x(), rows.bottom(), column.width(), 0);
    }

    private Rect line(double x) {
        return new Rect(x, rows().y(), 0, rows().height());
    }

    private Rect rows() {
        return layout.rows().stream().map(row -> row.bounds()).reduce(Rect::union)
                .orElse(new Rect(0, 0, layout.scene().width(), layout.scene().height()));
    }
}
