/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture;

import java.util.List;
import java.util.Optional;

import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.ServiceMoment;
import fi.polku.model.experience.Stage;
import fi.polku.picture.layout.Column;
import fi.polku.picture.layout.EmotionScale;
import fi.polku.picture.layout.RowBand;
import fi.polku.picture.layout.Span;
import fi.polku.picture.scene.Scene;

/**
 * A journey map, laid out: the picture, and where its columns and rows are. What can be pointed at are the picture's
 * {@linkplain Scene#groups() groups}. All places are on the page, in points.
 *
 * @param journey what the map shows
 * @param scene the picture
 * @param columns one for each touchpoint and for each stage or moment without any, from left to right
 * @param phases the phases from left to right; one that comes back later is there twice
 * @param stages the stages from left to right
 * @param moments the service moments from left to right
 * @param rows the rows that are drawn, from top to bottom
 * @param emotions heights on the emotion curve; empty when that row isn't drawn
 */
public record JourneyLayout(Journey journey, Scene scene, List<Column> columns, List<Span<Phase>> phases,
        List<Span<Stage>> stages, List<Span<ServiceMoment>> moments, List<RowBand> rows, Optional<EmotionScale> emotions)
        implements PictureLayout {

    public JourneyLayout {
        columns = List.copyOf(columns);
        phases = List.copyOf(phases);
        stages = List.copyOf(stages);
        moments = List.copyOf(moments);
        rows = List.copyOf(rows);
    }
}
