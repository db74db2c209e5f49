/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.row;

import java.util.List;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** Who answers for the touchpoints, and who carries them out when that is somebody else. */
final class OwnerRow extends CellRow {

    OwnerRow(Sheet sheet) {
        super(sheet, Literals.OWNED__OWNER);
    }

    @Override
    Piece cell(Touchpoint touchpoint, double width) {
        String owner = touchpoint.getOwner() == null ? "" : sheet().name(touchpoint.getOwner());
        String performer = touchpoint.getPerformer() == null || touchpoint.getPerformer() == touchpoint.getOwner() ? ""
                : sheet().text("performer", sheet().name(touchpoint.getPerformer()));
        return Piece.stack(Space.TINY, List.of(Piece.text(owner, Type.BODY, width),
                Piece.text(performer, Type.DETAIL, width).showing(touchpoint, Literals.TOUCHPOINT__PERFORMER)));
    }
}
