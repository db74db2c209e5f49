/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.persona;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fi.polku.measure.CurvePoint;
import fi.polku.measure.EmotionCurve;
import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Persona;
import fi.polku.picture.journey.emotion.SmallCurve;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.scene.Subject;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Pens;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** One journey of a persona: what the persona feels on it, and the moments that make the memory of it. */
final class JourneyEntry {

    private final PersonaWords words;
    private final Journey journey;
    private final EmotionCurve curve;

    JourneyEntry(PersonaWords words, Journey journey, Persona persona) {
        this.words = words;
        this.journey = journey;
        this.curve = EmotionCurve.of(journey, persona);
    }

    Piece piece(double width) {
        double room = width - 2 * Space.MEDIUM;
        String facts = words.text("journey", words.heading(journey.getKind()), words.heading(journey.getState()),
                words.formats().number(Touchpoints.of(journey).size()));
        SmallCurve picture = new SmallCurve(journey, curve, room);
        picture.explain(words.legend(), words.language());
        return Piece.stack(Space.SMALL, List.of(Piece.text(words.name(journey), Type.SUBHEADING, room),
                words.detail(facts, room), picture.piece(), moments(room)))
                .padded(Space.MEDIUM, Space.MEDIUM).on(Palette.PAPER, Pens.CARD, Space.RADIUS)
                .group(Subject.of(journey), words.name(journey), journey.getDescription());
    }

    private Piece moments(double room) {
        double width = (room - 2 * Space.LARGE) / 3;
        List<Piece> moments = new ArrayList<>();
        moment("emotion.peak", curve.observedPeak(), width, moments);
        moment("emotion.trough", curve.observedTrough(), width, moments);
        moment("emotion.end", curve.observedEnd(), width, moments);
        return Piece.row(Space.LARGE, moments);
    }

    private void moment(String key, Optional<CurvePoint> point, double width, List<Piece> moments) {
        point.ifPresent(it -> moments.add(Piece.stack(0, List.of(
                Piece.text(Sheet.text(words.language(), key), Type.SMALL.bold().in(Palette.BLUE_DEEP), width),
                Piece.text(words.name(it.touchpoint()), Type.DETAIL.in(Palette.INK), width)))));
    }
}
