/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.Carrier;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.text.Texts;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.layout.TextStyle;
import fi.polku.picture.part.Formats;
import fi.polku.picture.part.Sentence;
import fi.polku.picture.text.Measure;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** What the box of an action says: its name and, each behind its sign, everything that is known about it. */
final class ActionCard {

    private static final double LEAST_HEIGHT = 36;
    private static final double BADGE_ROOM = 10;

    private final Locale language;
    private final Labels labels;
    private final Texts texts = new Texts(ActionCard.class);
    private final Formats formats;
    private final SignKey signs;
    private final Arrangement arrangement;
    private final String currency;

    /** @param currency ISO 4217 code of costs, empty for none */
    ActionCard(Locale language, SignKey signs, Arrangement arrangement, String currency) {
        this.language = language;
        this.labels = Labels.in(language);
        this.formats = new Formats(language);
        this.signs = signs;
        this.arrangement = arrangement;
        this.currency = currency;
    }

    /**
     * @param width width of the box in points
     * @return name and facts with room all round, without the box itself
     */
    Piece content(BlueprintAction action, double width) {
        double inner = width - 2 * Space.MEDIUM;
        List<Piece> parts = new ArrayList<>();
        parts.add(name(action, inner - BADGE_ROOM));
        if (action.getOwner() != null) {
            parts.add(fact(Sign.OWNER, labels.name(action.getOwner()), Type.DETAIL, inner)
                    .showing(action, Literals.OWNED__OWNER));
        }
        parts.add(fact(Sign.SYSTEM, names(action.getSystems()), Type.DETAIL, inner)
                .showing(action, Literals.BLUEPRINT_ACTION__SYSTEMS));
        parts.add(figures(action, inner));
        parts.add(waiting(action, inner));
        parts.add(fact(Sign.POLICY, action.getPolicy(), Type.DETAIL.italic(), inner)
                .showing(action, Literals.BLUEPRINT_ACTION__POLICY));
        parts.add(fact(Sign.METRIC, names(action.getMetrics()), Type.DETAIL, inner)
                .showing(action, Literals.BLUEPRINT_ACTION__METRICS));
        parts.add(meantFor(action, inner).showing(action, Literals.BLUEPRINT_ACTION__ROW));
        parts.add(failure(action, inner));
        return Piece.stack(Space.SMALL, parts).padded(Space.MEDIUM, Space.MEDIUM).atLeast(LEAST_HEIGHT);
    }

    private Piece name(BlueprintAction action, double width) {
        List<Piece> row = new ArrayList<>();
        if (action.getCarrier() != Carrier.UNSPECIFIED) {
            row.add(sign(action.getCarrier() == Carrier.PEOPLE ? Sign.PEOPLE : Sign.TECHNOLOGY, Type.NAME));
        }
        if (action.isDecision()) {
            row.add(sign(Sign.DECISION, Type.NAME));
        }
        row.add(Piece.text(labels.name(action), Type.NAME, width - row.size() * (Sign.SIZE + Space.SMALL))
                .showing(action, Literals.ELEMENT__NAME));
        return Piece.row(Space.SMALL, row);
    }

    /** Time and cost beside one another when there is room. */
    private Piece figures(BlueprintAction action, double width) {
        Piece duration = brief(Sign.DURATION, formats.duration(action.getDuration()), Type.DETAIL, width)
                .showing(action, Literals.BLUEPRINT_ACTION__DURATION);
        Piece cost = brief(Sign.COST, cost(action), Type.DETAIL, width).showing(action, Literals.BLUEPRINT_ACTION__COST);
        boolean fits = duration.width() + Space.LARGE + cost.width() <= width;
        return fits ? Piece.row(Space.LARGE, List.of(duration, cost)) : Piece.stack(Space.SMALL, List.of(duration, cost));
    }

    private String cost(BlueprintAction action) {
        return action.getCost() == null ? "" : formats.money(action.getCost(), currency);
    }

    private Piece waiting(BlueprintAction action, double width) {
        boolean waits = action.isWait() || action.getWaitTime() != null;
        String time = formats.duration(action.getWaitTime());
        String text = time.isEmpty() ? texts.get(language, "wait") : texts.get(language, "waitTime", time);
        return waits ? fact(Sign.WAIT, text, Type.DETAIL.bold().in(Palette.INK), width)
                .showing(action, Literals.BLUEPRINT_ACTION__WAIT_TIME) : Piece.EMPTY;
    }

    /** For an action that isn't placed: the row or column that it has already. */
    private Piece meantFor(BlueprintAction action, double width) {
        boolean placed = arrangement.isPlaced(action);
        return placed || action.getRow() == BlueprintRow.UNPLACED ? Piece.EMPTY
                : Piece.text(Sentence.start(labels.literal(action.getRow())), Type.DETAIL.italic(), width);
    }

    private Piece failure(BlueprintAction action, double width) {
        String what = Measure.oneLine(action.getFailure());
        List<Element> elsewhere = action.getRecoveredBy().stream().filter(a -> !arrangement.knows(a))
                .map(Element.class::cast).toList();
        List<Piece> parts = new ArrayList<>();
        double inner = width - 2 * Space.SMALL;
        if (action.isFailPoint() || !what.isEmpty()) {
            parts.add(fact(Sign.FAILURE, what.isEmpty() ? texts.get(language, "failPoint") : what,
                    Type.DETAIL.in(Palette.ORANGE_DEEP), inner).showing(action, Literals.BLUEPRINT_ACTION__FAILURE));
        }
        parts.add(fact(Sign.RECOVERY, names(elsewhere), Type.DETAIL, inner)
                .showing(action, Literals.BLUEPRINT_ACTION__RECOVERED_BY));
        Piece strip = Piece.stack(Space.SMALL, parts);
        return strip.isEmpty() ? strip : new Piece(inner, strip.height(), strip.marks()).padded(Space.SMALL, Space.SMALL)
                .on(Palette.ORANGE_PALE, null, 3);
    }

    private String names(List<? extends Element> elements) {
        return elements.stream().map(labels::name).collect(Collectors.joining(", "));
    }

    private Piece fact(Sign sign, String text, TextStyle style, double width) {
        Piece words = Piece.text(text, style, width - Sign.SIZE - Space.SMALL);
        return words.isEmpty() ? words : Piece.row(Space.SMALL, List.of(sign(sign, style), words));
    }

    private Piece brief(Sign sign, String text, TextStyle style, double width) {
        return fact(sign, text, style, Math.min(width, Measure.width(text, style.font()) + Sign.SIZE + Space.SMALL));
    }

    /** The sign in the middle of the first line's height. */
    private Piece sign(Sign sign, TextStyle style) {
        return new Piece(Sign.SIZE, style.lineHeight(), signs.draw(sign).at(0, (style.lineHeight() - Sign.SIZE) / 2));
    }
}
