/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.FlowDirection;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.text.Texts;
import fi.polku.picture.blueprint.route.Link;
import fi.polku.picture.blueprint.route.Routing;
import fi.polku.picture.layout.FlowLine;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.part.Badges;
import fi.polku.picture.part.Legend;
import fi.polku.picture.part.Signs;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Path;
import fi.polku.picture.scene.Pen;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Subject;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Pens;

/** The arrows of a blueprint: its flows, and from every fail point to the actions that put it right. */
final class FlowLines {

    private static final Pen FLOW = Pen.solid(Palette.INK_SOFT, 1.25);
    private static final Pen RECOVERY = Pens.dashed(Palette.ORANGE, 1.25);

    private final Locale language;
    private final Labels labels;
    private final Texts texts = new Texts(FlowLines.class);
    private final List<Arrow> arrows = new ArrayList<>();
    private final List<Flow> loose = new ArrayList<>();

    /** @param flow null for a recovery */
    private record Arrow(Flow flow, BlueprintAction source, BlueprintAction target, Piece label, Link link) {

        boolean isFlow() {
            return flow != null;
        }

        boolean isExchange() {
            return isFlow() && flow.getDirection() == FlowDirection.EXCHANGE;
        }
    }

    FlowLines(ServiceBlueprint blueprint, Arrangement arrangement, Locale language, SignKey signs, Badges badges) {
        this.language = language;
        this.labels = Labels.in(language);
        for (Flow flow : blueprint.getFlows()) {
            if (arrangement.shows(flow.getSource()) && arrangement.shows(flow.getTarget())) {
                arrows.add(arrow(flow, flow.getSource(), flow.getTarget(), FlowLabel.of(flow, signs, badges), arrangement));
            } else if (!arrangement.knows(flow.getSource()) || !arrangement.knows(flow.getTarget())) {
                loose.add(flow);
            }
        }
        for (BlueprintAction action : arrangement.actions()) {
            for (BlueprintAction recovery : action.getRecoveredBy()) {
                if (arrangement.shows(recovery)) {
                    arrows.add(arrow(null, action, recovery, Piece.EMPTY, arrangement));
                }
            }
        }
    }

    private static Arrow arrow(Flow flow, BlueprintAction source, BlueprintAction target, Piece label,
            Arrangement arrangement) {
        return new Arrow(flow, source, target, label,
                new Link(arrangement.place(source), arrangement.place(target), label.width(), label.height()));
    }

    List<Link> links() {
        return arrows.stream().map(Arrow::link).toList();
    }

    /** @return flows that can't be drawn because an end is missing or lies outside this blueprint */
    List<Flow> loose() {
        return loose;
    }

    /** @return the arrows, from the top left corner of the grid */
    List<Mark> draw(Routing routing) {
        List<Mark> marks = new ArrayList<>();
        List<Routing.Line> lines = routing.lines();
        for (int i = 0; i < lines.size(); i++) {
            marks.add(draw(arrows.get(i), lines.get(i)));
        }
        return marks;
    }

    private Mark draw(Arrow arrow, Routing.Line line) {
        Flow flow = arrow.flow();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Path(RoundedLine.of(line.corners()), false, false, null, arrow.isFlow() ? FLOW : RECOVERY,
                arrow.isExchange() ? Path.Head.ARROW : Path.Head.NONE, Path.Head.ARROW));
        marks.addAll(arrow.label().at(line.label().x(), line.label().y()));
        String key = arrow.isExchange() ? "exchange" : arrow.isFlow() ? "flow" : "recovers";
        String title = texts.get(language, key, labels.name(arrow.source()), labels.name(arrow.target()));
        String description = flow == null || flow.getName() == null ? "" : flow.getName();
        Subject subject = flow == null ? Subject.of(arrow.source(), Literals.BLUEPRINT_ACTION__RECOVERED_BY)
                : Subject.of(flow);
        return new Group(subject, title, description, marks);
    }

    /** @return the arrows where the picture has them */
    List<FlowLine> in(Scene scene) {
        Iterator<Arrow> drawn = arrows.iterator();
        return scene.groups().filter(group -> group.subject() != null && !group.marks().isEmpty()
                && group.marks().get(0) instanceof Path path && path.end() == Path.Head.ARROW).map(group -> {
                    Arrow arrow = drawn.next();
                    Path line = (Path) group.marks().get(0);
                    return new FlowLine(arrow.flow(), arrow.source(), arrow.target(), line.points());
                }).toList();
    }

    /** Adds what the lines mean. */
    void explain(Legend legend) {
        if (arrows.stream().anyMatch(arrow -> arrow.isFlow() && !arrow.isExchange())) {
            legend.add(sample(FLOW, Path.Head.NONE), texts.get(language, "legend.flow"));
        }
        if (arrows.stream().anyMatch(Arrow::isExchange)) {
            legend.add(sample(FLOW, Path.Head.ARROW), texts.get(language, "legend.exchange"));
        }
        if (arrows.stream().anyMatch(arrow -> !arrow.isFlow())) {
            legend.add(sample(RECOVERY, Path.Head.NONE), texts.get(language, "legend.recovery"));
        }
    }

    private static Piece sample(Pen pen, Path.Head start) {
        Piece line = Signs.line(28, 10, pen);
        Path path = (Path) line.marks().get(0);
        return new Piece(line.width(), line.height(),
                List.of(new Path(path.points(), false, false, null, pen, start, Path.Head.ARROW)));
    }
}
