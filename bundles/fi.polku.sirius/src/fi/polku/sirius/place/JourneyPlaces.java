/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.place;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import fi.polku.measure.EmotionRange;
import fi.polku.model.experience.Emotion;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Stage;
import fi.polku.picture.JourneyLayout;
import fi.polku.picture.JourneyMap;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.layout.Column;
import fi.polku.picture.layout.RowBand;
import fi.polku.picture.layout.Span;
import fi.polku.picture.scene.Rect;

/** Where the parts of a journey map stand. */
final class JourneyPlaces {

    /** Rows of the picture that the diagram has no mappings for. */
    private static final Set<String> NOT_SHOWN = Set.of("stageGoals", "moments", "channels", "goals", "opportunities");
    private static final double DOT = 9;
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
        layout.columns().forEach(this::addEmotions);
        return places;
    }

    /** A row's name stands left of the first column. */
    private Rect head(RowBand row) {
        double right = layout.columns().isEmpty() ? row.bounds().right() : layout.columns().get(0).x();
        return new Rect(row.bounds().x(), row.bounds().y(), right - row.bounds().x(), row.bounds().height());
    }

    /** A stage is a column from its name down to its touchpoints. */
    private void addStage(Span<Stage> stage) {
        Rect names = row("stages");
        Rect touchpoints = row("touchpoints");
        Rect column = new Rect(stage.x(), names.y(), stage.width(), touchpoints.bottom() - names.y());
        places.put(stage.element(), "", new Rect(column.x() - ROOM, column.y() - ROOM / 2, column.width() + 2 * ROOM,
                column.height() + ROOM + ROOM / 2));
        places.put(stage.element(), "name", new Rect(column.x(), column.y(), column.width(), names.height() - ROOM));
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
            layout.emotions().ifPresent(scale -> places.put(emotion, "valence",
                    new Rect(column.centre() - DOT / 2, scale.y(value) - DOT / 2, DOT, DOT)));
        }
    }
}
