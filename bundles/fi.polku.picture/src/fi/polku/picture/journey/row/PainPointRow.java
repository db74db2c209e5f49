/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.row;

import java.util.List;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Importance;
import fi.polku.model.experience.PainPoint;
import fi.polku.model.experience.ProblemKind;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.theme.Palette;

/** The persona's problems, by the five TERMS kinds. */
final class PainPointRow extends SlipRow<PainPoint> {

    PainPointRow(Sheet sheet) {
        super(sheet, Literals.TOUCHPOINT__PAIN_POINTS, Literals.PAIN_POINT__KIND,
                Palette.ORANGE_PALE, Palette.ORANGE, Palette.ORANGE_DEEP);
    }

    @Override
    List<PainPoint> elements(Touchpoint touchpoint) {
        return touchpoint.getPainPoints();
    }

    @Override
    String kind(PainPoint painPoint) {
        boolean ranked = painPoint.getSeverity() != Importance.UNRANKED;
        boolean classified = painPoint.getKind() != ProblemKind.UNSPECIFIED;
        if (!ranked) {
            return classified ? sheet().heading(painPoint.getKind()) : "";
        }
        String severity = sheet().text("severity", sheet().literal(painPoint.getSeverity()));
        return classified ? sheet().text("kindAndSeverity", sheet().heading(painPoint.getKind()), severity)
                : sheet().heading(severity);
    }
}
