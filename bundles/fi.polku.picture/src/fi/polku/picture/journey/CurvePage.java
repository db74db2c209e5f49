/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey;

import java.util.List;
import java.util.Optional;

import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Persona;
import fi.polku.picture.PictureOptions;
import fi.polku.picture.journey.emotion.EmotionPicture;
import fi.polku.picture.journey.row.MapRows;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.scene.Scene;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Theme;

/** The emotions of a journey without the rest of its map: stages, the curves of all personas, and the legend. */
public final class CurvePage {

    private final Sheet sheet;
    private final Theme theme;

    /**
     * @param journey what is shown
     * @param options language and filter; the filter's persona is the one whose words are shown
     */
    public CurvePage(Journey journey, PictureOptions options) {
        this.sheet = new Sheet(journey, options, 0);
        this.theme = options.theme();
    }

    /** @return the page; empty when the journey tells of no emotion */
    public Optional<Scene> scene() {
        List<Persona> others = sheet.journey().getPersonas().stream().filter(it -> sheet.persona().get() != it).toList();
        Piece curves = new EmotionPicture(sheet, others).piece();
        if (curves.isEmpty()) {
            return Optional.empty();
        }
        double width = Sheet.LABEL_WIDTH + sheet.columns().width();
        Piece stages = MapRows.HEADS.stream().filter(row -> row.key().equals("stages")).findFirst().orElseThrow().row()
                .apply(sheet).piece();
        Piece page = Piece.stack(Space.LARGE, List.of(beside(stages, width), beside(curves, width), sheet.legend().piece(width)));
        return Optional.of(theme.on(new Scene(width + 2 * Space.LARGE, page.height() + 2 * Space.LARGE,
                sheet.name(sheet.journey()), sheet.text("row.emotions"), sheet.language(), Palette.PAPER,
                page.at(Space.LARGE, Space.LARGE))));
    }

    /** Right of the column that the faces stand in. */
    private static Piece beside(Piece row, double width) {
        return new Piece(width, row.height(), row.at(Sheet.LABEL_WIDTH, 0));
    }
}
