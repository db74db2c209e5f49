/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.journey;

import java.util.ArrayList;
import java.util.List;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyKind;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.Inspection;
import fi.polku.rules.Journeys;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A touchpoint carried by employee moments that its journey knows nothing of. */
public final class EmployeeMomentLink extends RuleOn<Touchpoint> {

    /** One for all engines. */
    public EmployeeMomentLink() {
        super("polku/employee-moment-link", Severity.WARNING, Touchpoint.class,
                Reach.SELF.above(Literals.JOURNEY__SUPPORTED_BY)
                        .and(Reach.SELF.to(Literals.TOUCHPOINT__EMPLOYEE_MOMENTS).above(Literals.JOURNEY__KIND)));
    }

    @Override
    protected void look(Touchpoint touchpoint, Inspection inspection) {
        if (touchpoint.getEmployeeMoments().isEmpty()) {
            return;
        }
        Journey journey = Journeys.of(touchpoint);
        List<Element> crossed = new ArrayList<>();
        for (Touchpoint moment : touchpoint.getEmployeeMoments()) {
            Journey behind = Journeys.of(moment);
            boolean fits = behind != null && behind.getKind() == JourneyKind.EMPLOYEE
                    && (journey == null || journey.getSupportedBy().contains(behind));
            if (!fits) {
                crossed.add(moment);
            }
        }
        if (!crossed.isEmpty()) {
            inspection.report(touchpoint, crossed);
        }
    }
}
