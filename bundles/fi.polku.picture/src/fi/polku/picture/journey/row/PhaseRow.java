/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.row;

import java.util.ArrayList;
import java.util.List;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Stage;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.layout.Span;
import fi.polku.picture.scene.Colour;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** The phases as a band over their stages: pre, core and post. */
final class PhaseRow implements Row {

    private final Sheet sheet;

    PhaseRow(Sheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public Piece piece() {
        List<Mark> marks = new ArrayList<>();
        double height = 0;
        for (Span<Phase> span : sheet.columns().phases()) {
            boolean core = span.element() == Phase.CORE;
            Colour ink = core ? Palette.PAPER : Palette.INK;
            Piece band = Piece.text(sheet.heading(span.element()), Type.HEADING.in(ink),
                    span.width() - 2 * Space.LARGE).padded(Space.LARGE, Space.MEDIUM)
                    .on(core ? Palette.BLUE : Palette.BLUE_MIDDLE, null, Space.RADIUS);
            // The band stands for no element of its own: of its stages, the first speaks for all.
            marks.addAll(band.showing(firstStage(span), Literals.STAGE__PHASE).at(span.x(), 0));
            height = Math.max(height, band.height());
        }
        return marks.isEmpty() ? Piece.EMPTY : new Piece(sheet.columns().width(), height, marks);
    }

    private Stage firstStage(Span<Phase> band) {
        return sheet.columns().stages().stream().filter(span -> span.x() == band.x()).findFirst().orElseThrow().element();
    }
}
