/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.place;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import fi.polku.measure.EmotionRange;
import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.TargetEmotion;
import fi.polku.picture.JourneyLayout;
import fi.polku.picture.JourneyMap;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.layout.Column;
import fi.polku.picture.layout.EmotionScale;
import fi.polku.picture.layout.RowBand;
import fi.polku.picture.layout.Span;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Subject;

/** Where the parts of a journey map stand. */
final class JourneyPlaces {

    /** Rows of the picture that the diagram has no mappings for. */
    private static final Set<String> NOT_SHOWN = Set.of("stageGoals", "moments", "channels", "goals", "opportunities");
    private static final double DOT = 8;
    /** What is meant to be felt is a ring, which is seen around the dot of what is felt. */
    private static final double RING = 12;
    private static final double GAP = 4;
    /** Height of a word, and how much wider than in the picture it may be in another font. */
    private static final double WORD = 16;
    private static final double WIDER = 8;
    private static final Rect HINT = new Rect(0, 0, 360, 60);
    /** Room that Sirius keeps for itself inside a container. */
    private static final double ROOM = 8;

    private final JourneyLayout layout;
    private final Places places;

    JourneyPlaces(Journey journey, Locale language) {
        layout = JourneyMap.layout(journey, new PictureOptions(language, List.of()).hiding(NOT_SHOWN).forEditing());
        places = new Places(layout.rows().isEmpty() ? new Rect(0, 0, 0, 0) : layout.rows().get(0).bounds());
    }

    Places places() {
        places.addAll(layout.scene());
        layout.rows().forEach(row -> places.put(layout.journey(), "head." + row.key(), head(row)));
        layout.stages().forEach(this::addStage);
        layout.emotions().filter(scale -> !layout.columns().isEmpty()).ifPresent(this::addGround);
        layout.columns().forEach(this::addEmotions);
        places.put(layout.journey(), "hint", HINT);
        return places;
    }

    /** A row's name stands left of the first column. */
    private Rect head(RowBand row) {
        double right = layout.columns().isEmpty() ? row.bounds().right() : layout.columns().get(0).x() - 2 * ROOM;
        return new Rect(row.bounds().x(), row.bounds().y(), right - row.bounds().x(), row.bounds().height());
    }

    /** Emotions stand on two grounds: the pleasant one above the neutral line, the unpleasant one below. */
    private void addGround(EmotionScale scale) {
        Rect row = row("emotions");
        double left = layout.columns().get(0).x();
        double width = layout.columns().get(layout.columns().size() - 1).right() - left;
        double neutral = scale.y(0);
        places.put(layout.journey(), "pleasant", new Rect(left, row.y() + GAP, width, neutral - row.y() - GAP));
        places.put(layout.journey(), "unpleasant", new Rect(left, neutral, width, row.bottom() - GAP - neutral));
        Map.of("pleasant", 1.0, "neutral", 0.0, "unpleasant", -1.0).forEach((end, value) -> places.put(layout.journey(),
                "name." + end, new Rect((row.x() + left) / 2, scale.y(value) - WORD / 2, (left - row.x()) / 2 - GAP, WORD)));
    }

    /** A stage is a column from its name down to its touchpoints. */
    private void addStage(Span<Stage> stage) {
        Rect names = row("stages");
        Rect touchpoints = row("touchpoints");
        Rect column = new Rect(stage.x(), names.y(), stage.width(), touchpoints.bottom() - names.y());
        places.put(stage.element(), "", new Rect(column.x() - ROOM, column.y() + 1, column.width() + 2 * ROOM,
                column.height() + ROOM));
        places.put(stage.element(), "name",
                new Rect(column.x(), column.y() + ROOM, column.width(), names.height() - ROOM));
    }

    private static Rect roomy(Rect word, Column column) {
        double width = Math.min(word.width() + WIDER, column.width());
        return new Rect(word.centreX() - width / 2, word.y(), width, word.height());
    }

    private Rect row(String key) {
        return layout.rows().stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow().bounds();
    }

    private void addEmotions(Column column) {
        if (column.touchpoint() != null) {
            column.touchpoint().getObservedEmotions().forEach(emotion -> add(emotion, column));
            column.touchpoint().getTargetEmotions().forEach(emotion -> add(emotion, column));
        }
    }

    private void add(Emotion emotion, Column column) {
        if (emotion.getValence() != null && !emotion.getValence().isNaN()) {
            double value = EmotionRange.of(emotion).normalise(emotion.getValence());
            double size = emotion instanceof TargetEmotion ? RING : DOT;
            layout.emotions().ifPresent(scale -> places.put(emotion, "valence",
                    new Rect(column.centre() - size / 2, scale.y(value) - size / 2, size, size)));
            places.known(Subject.of(emotion)).ifPresent(word -> places.put(emotion, "", roomy(word, column)));
        }
    }
}
