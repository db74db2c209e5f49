/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.row;

import java.util.ArrayList;
import java.util.List;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.journey.part.FigurePieces;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** What was measured at the touchpoints, what will be, and how fast an answer is promised. */
final class MetricRow extends CellRow {

    private final FigurePieces figures;

    MetricRow(Sheet sheet) {
        super(sheet, Literals.MEASURABLE__MEASUREMENTS);
        figures = new FigurePieces(sheet);
    }

    @Override
    Piece cell(Touchpoint touchpoint, double width) {
        List<Piece> pieces = new ArrayList<>(figures.of(touchpoint, width));
        if (touchpoint.getResponseTimeTarget() != null) {
            String target = sheet().formats().duration(touchpoint.getResponseTimeTarget());
            pieces.add(Piece.text(sheet().text("responseTimeTarget", target), Type.DETAIL, width)
                    .showing(touchpoint, Literals.TOUCHPOINT__RESPONSE_TIME_TARGET));
        }
        return Piece.stack(Space.MEDIUM + Space.TINY, pieces);
    }
}
