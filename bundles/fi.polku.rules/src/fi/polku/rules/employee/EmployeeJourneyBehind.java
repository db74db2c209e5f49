/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.employee;

import java.util.Set;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.BlueprintAction;
import fi.polku.model.experience.BlueprintRow;
import fi.polku.model.experience.Carrier;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyKind;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Influence;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A customer journey that rests on people of whom the model says nothing. */
public final class EmployeeJourneyBehind extends RuleOn<Journey> {

    /** One for all engines. */
    public EmployeeJourneyBehind() {
        super("polku/employee-journey-behind", Severity.INFO, Journey.class,
                Reach.SELF.inside().to(Literals.TOUCHPOINT__CHANNEL, Set.of(Literals.CHANNEL__KIND))
                        .and(Reach.SELF.inside().from(Literals.BLUEPRINT_COLUMN__TOUCHPOINT)
                                .from(Literals.BLUEPRINT_ACTION__COLUMN)));
    }

    @Override
    protected void look(Journey journey, Inspection inspection) {
        boolean silent = journey.getKind() != JourneyKind.EMPLOYEE && journey.getSupportedBy().isEmpty()
                && !inspection.isReferred(journey, Literals.TOUCHPOINT__SUB_JOURNEY);
        if (!silent) {
            return;
        }
        int onPeople = 0;
        for (Touchpoint touchpoint : Touchpoints.of(journey)) {
            if (!touchpoint.getEmployeeMoments().isEmpty()) {
                return;
            }
            onPeople += Influence.reaches(touchpoint) && restsOnPeople(touchpoint, inspection) ? 1 : 0;
        }
        if (onPeople > 0) {
            inspection.report(journey, onPeople);
        }
    }

    private static boolean restsOnPeople(Touchpoint touchpoint, Inspection inspection) {
        boolean meetsPeople = touchpoint.getChannel() != null && switch (touchpoint.getChannel().getKind()) {
            case PHONE, VIDEO, ON_SITE, EVENT -> true;
            case OTHER, WEB, APP, EMAIL, CHAT, MESSAGE, SOCIAL_MEDIA, LETTER, KIOSK, MEDIA -> false;
        };
        if (meetsPeople) {
            return true;
        }
        for (Element column : inspection.referrers(touchpoint, Literals.BLUEPRINT_COLUMN__TOUCHPOINT)) {
            for (Element action : inspection.referrers(column, Literals.BLUEPRINT_ACTION__COLUMN)) {
                if (showsPeople((BlueprintAction) action)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean showsPeople(BlueprintAction action) {
        return action.getRow() == BlueprintRow.ONSTAGE && action.getCarrier() == Carrier.PEOPLE;
    }
}
