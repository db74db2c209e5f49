/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintColumn;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyState;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.text.Texts;
import fi.polku.picture.BlueprintLayout;
import fi.polku.picture.BlueprintLayout.ActionPlace;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.blueprint.route.Place;
import fi.polku.picture.blueprint.route.Routing;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.layout.RowBand;
import fi.polku.picture.layout.Span;
import fi.polku.picture.part.Badges;
import fi.polku.picture.part.Formats;
import fi.polku.picture.part.Legend;
import fi.polku.picture.part.Sentence;
import fi.polku.picture.part.TitleBlock;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.scene.Subject;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Theme;
import fi.polku.picture.theme.Type;

/** A whole service blueprint: title, heads of the columns, rows with boxes and arrows, notes, legend, in this order. */
public final class BlueprintPicture {

    private static final double LEAST_COLUMN = 164;
    private static final double LEAST_WIDTH = 620;
    private static final double BADGE_OVERHANG = 4;

    private final ServiceBlueprint blueprint;
    private final Locale language;
    private final Theme theme;
    private final Texts texts = new Texts(BlueprintPicture.class);
    private final Labels labels;
    private final SignKey signs = new SignKey();
    private final Badges badges;
    private final Arrangement arrangement;
    private final FlowLines flows;
    private final RowBands bands;
    private final Map<Place, BlueprintAction> actions;
    private final ActionCard cards;

    /**
     * @param blueprint what is drawn, half-built ones included
     * @param options language, findings, rows and filter
     */
    public BlueprintPicture(ServiceBlueprint blueprint, PictureOptions options) {
        this.blueprint = blueprint;
        language = options.language();
        theme = options.theme();
        labels = Labels.in(language);
        badges = new Badges(options, this::carriesBadge);
        arrangement = new Arrangement(blueprint, options);
        flows = new FlowLines(blueprint, arrangement, language, signs, badges);
        bands = new RowBands(blueprint, language);
        actions = arrangement.actions().stream().collect(Collectors.toMap(arrangement::place, action -> action));
        cards = new ActionCard(language, signs, arrangement, currency());
    }

    private boolean carriesBadge(EObject element) {
        return element == blueprint || element.eContainer() == blueprint && (blueprint.getColumns().contains(element)
                || blueprint.getActions().contains(element) || blueprint.getFlows().contains(element));
    }

    private String currency() {
        return blueprint.eContainer() instanceof ExperienceModel model ? orEmpty(model.getCurrency()) : "";
    }

    /** @return the picture, laid out, and where its parts are */
    public BlueprintLayout layout() {
        Scene scene = scene();
        return new BlueprintLayout(blueprint, scene, all(scene, BlueprintColumn.class)
                .map(group -> new Span<>((BlueprintColumn) group.subject().element(), group.bounds().x(),
                        group.bounds().width())).toList(),
                RowBand.in(scene), all(scene, BlueprintAction.class)
                .map(group -> new ActionPlace((BlueprintAction) group.subject().element(), group.bounds())).toList(),
                flows.in(scene));
    }

    private static Stream<Group> all(Scene scene, Class<? extends Element> type) {
        return scene.groups().filter(group -> group.subject() != null && group.subject().isWhole()
                && type.isInstance(group.subject().element()));
    }

    private Scene scene() {
        Routing routing = new Routing(arrangement.grid(), flows.links(), LEAST_COLUMN, bands.leastHeight(),
                (place, width) -> cards.content(actions.get(place), width).height());
        Piece grid = grid(routing);
        double width = Math.max(LEAST_WIDTH, grid.width());
        Piece whole = Piece.stack(Space.LARGE, List.of(title(width), hints(width), grid, notes(width), legend(width)))
                .padded(Space.MARGIN, Space.MARGIN);
        return theme.on(new Scene(whole.width(), whole.height(), labels.name(blueprint), description(), language,
                Palette.PAPER, whole.marks()));
    }

    private Piece title(double width) {
        Journey journey = blueprint.getJourney();
        String personas = journey == null ? "" : names(journey.getPersonas());
        String owner = blueprint.getOwner() == null ? "" : labels.name(blueprint.getOwner());
        String kind = texts.get(language, "kindAndState", Sentence.start(labels.type(Literals.SERVICE_BLUEPRINT)),
                labels.literal(blueprint.getState()));
        return new TitleBlock(blueprint, kind, blueprint.getState() == JourneyState.CURRENT, badges.of(blueprint), width)
                .name(labels.name(blueprint))
                .fact(Literals.SERVICE_BLUEPRINT__JOURNEY, labels.feature(Literals.SERVICE_BLUEPRINT__JOURNEY),
                        journey == null ? "" : labels.name(journey))
                .fact(labels.feature(Literals.JOURNEY__PERSONAS), personas)
                .fact(Literals.OWNED__OWNER, labels.feature(Literals.OWNED__OWNER), owner)
                .fact(Literals.SERVICE_BLUEPRINT__DATE, labels.feature(Literals.SERVICE_BLUEPRINT__DATE),
                        new Formats(language).date(blueprint.getDate()))
                .piece().group(Subject.of(blueprint), labels.name(blueprint), blueprint.getDescription());
    }

    private String names(List<? extends Element> elements) {
        return elements.stream().map(labels::name).collect(Collectors.joining(" · "));
    }

    /** What to do next where nothing is drawn yet. */
    private Piece hints(double width) {
        List<Piece> hints = new ArrayList<>();
        if (blueprint.getColumns().isEmpty()) {
            hints.add(Piece.text(texts.get(language, "noColumns"), Type.BODY.italic(), width));
        } else if (arrangement.columns().isEmpty()) {
            hints.add(Piece.text(texts.get(language, "filtered"), Type.BODY.italic(), width));
        }
        if (blueprint.getActions().isEmpty()) {
            hints.add(Piece.text(texts.get(language, "noActions"), Type.BODY.italic(), width));
        }
        return Piece.stack(Space.SMALL, hints);
    }

    private Piece grid(Routing routing) {
        Piece heads = new ColumnHeads(arrangement.columns(), language, badges).piece(routing);
        double left = bands.nameWidth();
        double top = heads.isEmpty() ? 0 : heads.height() + Space.MEDIUM;
        List<Mark> inside = new ArrayList<>();
        arrangement.actions().forEach(action -> inside.add(box(action, routing.box(arrangement.place(action)))));
        inside.addAll(flows.draw(routing));
        double width = left + routing.width();
        List<Mark> marks = new ArrayList<>(heads.at(left, 0));
        marks.addAll(new Piece(width, routing.height(), bands.draw(routing, arrangement.rows())).at(0, top));
        marks.addAll(new Piece(width, routing.height(), inside).at(left, top));
        return new Piece(width, top + routing.height(), marks);
    }

    private Mark box(BlueprintAction action, Rect box) {
        List<Mark> marks = new ArrayList<>(ActionBox.of(action, box));
        marks.addAll(cards.content(action, box.width()).at(box.x(), box.y()));
        marks.addAll(badges.of(action).at(box.right() - Badges.SIZE + BADGE_OVERHANG, box.y() - BADGE_OVERHANG));
        return new Group(Subject.of(action), labels.name(action), orEmpty(action.getDescription()), box, marks);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** Flows that have no place in the picture. */
    private Piece notes(double width) {
        List<Piece> notes = new ArrayList<>();
        for (Flow flow : flows.loose()) {
            String key = flow.getSource() == null ? "noSource" : flow.getTarget() == null ? "noTarget" : "elsewhere";
            Piece words = Piece.text(texts.get(language, key, labels.name(flow)), Type.DETAIL,
                    width - Badges.SIZE - Space.SMALL);
            notes.add(Piece.row(Space.SMALL, List.of(badges.of(flow), words))
                    .group(Subject.of(flow), labels.name(flow), flow.getDescription()));
        }
        return Piece.stack(Space.TINY, notes);
    }

    private Piece legend(double width) {
        Legend legend = new Legend();
        flows.explain(legend);
        signs.explain(legend, language);
        badges.explain(legend);
        return legend.piece(width);
    }

    private String description() {
        Formats formats = new Formats(language);
        return texts.get(language, "description", formats.number(blueprint.getColumns().size()),
                formats.number(blueprint.getActions().size()), formats.number(blueprint.getFlows().size()));
    }
}
