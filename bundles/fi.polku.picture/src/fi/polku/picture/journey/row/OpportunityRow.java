/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.journey.row;

import java.util.List;

import fi.polku.model.experience.DevelopmentArea;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Opportunity;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.journey.sheet.Sheet;
import fi.polku.picture.theme.Palette;

/** Ideas for making the touchpoints better. */
final class OpportunityRow extends SlipRow<Opportunity> {

    OpportunityRow(Sheet sheet) {
        super(sheet, Literals.TOUCHPOINT__OPPORTUNITIES, Literals.OPPORTUNITY__AREA,
                Palette.TEAL_PALE, Palette.TEAL, Palette.TEAL_DEEP);
    }

    @Override
    List<Opportunity> elements(Touchpoint touchpoint) {
        return touchpoint.getOpportunities();
    }

    @Override
    String kind(Opportunity opportunity) {
        return opportunity.getArea() == DevelopmentArea.UNSPECIFIED ? "" : sheet().heading(opportunity.getArea());
    }
}
