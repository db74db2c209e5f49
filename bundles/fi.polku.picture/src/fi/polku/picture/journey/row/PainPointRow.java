/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.row;

import java.util.List;

import fi.polku.model.experience.Importance;
import fi.polku.model.experience.PainPoint;
import fi.polku.model.experience.ProblemKind;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.theme.Palette;

/** The persona's problems, by the five TERMS kinds. */
final class PainPointRow extends SlipRow<PainPoint> {

    PainPointRow(Sheet sheet) {
        super(sheet, Palette.ORANGE_PALE, Palette.ORANGE, Palette.ORANGE_DEEP);
    }

    @Override
    public String label() {
        return "row.painPoints";
    }

    @Override
    List<PainPoint> elements(Touchpoint touchpoint) {
        return touchpoint.getPainPoints();
    }

    @Override
    String kind(PainPoint painPoint) {
        boolean ranked = painPoint.getSeverity() != Importance.UNRANKED;
        String severity = ranked ? sheet().text("severity", sheet().literal(painPoint.getSeverity())) : "";
        if (painPoint.getKind() == ProblemKind.UNSPECIFIED) {
            return severity;
        }
        String kind = sheet().heading(painPoint.getKind());
        return ranked ? sheet().text("kindAndSeverity", kind, severity) : kind;
    }
}
