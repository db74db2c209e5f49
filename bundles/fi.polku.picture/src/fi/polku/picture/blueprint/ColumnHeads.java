/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Stage;
import fi.polku.picture.blueprint.route.Routing;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.layout.TextStyle;
import fi.polku.picture.part.Badges;
import fi.polku.picture.part.Sentence;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Subject;
import fi.polku.picture.scene.Text;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** The heads of the columns: phases, stages and the names of the columns, all in line with what stands below. */
final class ColumnHeads {

    private final List<BlueprintColumn> columns;
    private final Labels labels;
    private final Badges badges;

    ColumnHeads(List<BlueprintColumn> columns, Locale language, Badges badges) {
        this.columns = columns;
        this.labels = Labels.in(language);
        this.badges = badges;
    }

    /** @return the heads, from the left edge of the grid; empty when there are no columns */
    Piece piece(Routing routing) {
        return Piece.stack(Space.SMALL, List.of(
                bands(routing, ColumnHeads::phase, labels::literal, Type.HEADING,
                        phase -> phase == Phase.CORE ? Palette.BLUE : Palette.BLUE_MIDDLE,
                        column -> Subject.of(stage(column), Literals.STAGE__PHASE)),
                bands(routing, ColumnHeads::stage, labels::name, Type.SUBHEADING, stage -> Palette.BLUE_PALE,
                        column -> Subject.of(stage(column))),
                names(routing)));
    }

    private static Stage stage(BlueprintColumn column) {
        EObject container = column.getTouchpoint();
        while (container != null && !(container instanceof Stage)) {
            container = container.eContainer();
        }
        return (Stage) container;
    }

    private static Phase phase(BlueprintColumn column) {
        Stage stage = stage(column);
        return stage == null ? null : stage.getPhase();
    }

    /** One band over all neighbours that have the same thing in common. */
    private <T> Piece bands(Routing routing, Function<BlueprintColumn, T> common, Function<T, String> name, TextStyle style,
            Function<T, Colour> ground, Function<BlueprintColumn, Subject> subject) {
        List<Mark> marks = new ArrayList<>();
        List<Piece> texts = new ArrayList<>();
        List<Rect> spans = new ArrayList<>();
        List<Colour> grounds = new ArrayList<>();
        List<BlueprintColumn> firsts = new ArrayList<>();
        for (int first = 0, next; first < columns.size(); first = next) {
            T shared = common.apply(columns.get(first));
            next = first + 1;
            while (next < columns.size() && Objects.equals(shared, common.apply(columns.get(next)))) {
                next++;
            }
            if (shared != null) {
                double left = routing.left(first);
                double width = routing.left(next - 1) + routing.width(next - 1) - left;
                Colour colour = ground.apply(shared);
                firsts.add(columns.get(first));
                spans.add(new Rect(left, 0, width, 0));
                grounds.add(colour);
                Colour ink = colour == Palette.BLUE ? Palette.PAPER : Palette.INK;
                texts.add(Piece.text(Sentence.start(name.apply(shared)), style.in(ink), width - 2 * Space.MEDIUM)
                        .padded(Space.MEDIUM, Space.SMALL));
            }
        }
        double height = texts.stream().mapToDouble(Piece::height).max().orElse(0);
        for (int i = 0; i < texts.size(); i++) {
            Piece band = new Piece(spans.get(i).width(), height, texts.get(i).marks())
                    .on(grounds.get(i), null, Space.RADIUS).group(subject.apply(firsts.get(i)), "", "");
            marks.addAll(band.at(spans.get(i).x(), 0));
        }
        return new Piece(routing.width(), height, marks);
    }

    private Piece names(Routing routing) {
        List<Piece> names = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            names.add(Piece.text(name(columns.get(i)), Type.SUBHEADING, routing.width(i) - 2 * Space.MEDIUM - Badges.SIZE,
                    Text.Anchor.START).showing(columns.get(i), Literals.ELEMENT__NAME));
        }
        double height = names.stream().mapToDouble(Piece::height).max().orElse(0);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            double width = routing.width(i);
            List<Mark> head = new ArrayList<>(names.get(i).at(Space.MEDIUM, height - names.get(i).height()));
            head.addAll(badges.of(columns.get(i)).at(width - Badges.SIZE, height - Badges.SIZE));
            marks.addAll(new Piece(width, height, head).group(Subject.of(columns.get(i)), name(columns.get(i)),
                    columns.get(i).getDescription()).at(routing.left(i), 0));
        }
        return new Piece(routing.width(), height, marks);
    }

    private String name(BlueprintColumn column) {
        boolean own = column.getTouchpoint() == null || column.getName() != null && !column.getName().isBlank();
        return labels.name(own ? column : column.getTouchpoint());
    }
}
