/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.journey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.JourneyKind;
import fi.polku.model.experience.JourneyState;
import fi.polku.rules.Inspection;
import fi.polku.rules.Reach;
import fi.polku.rules.RuleOn;
import fi.polku.rules.Severity;

/** A journey that takes others for what they are not. */
public final class JourneyLinks extends RuleOn<Journey> {

    /** One for all engines. */
    public JourneyLinks() {
        super("polku/journey-links", Severity.ERROR, Journey.class,
                Reach.SELF.to(Literals.JOURNEY__SUPPORTED_BY, Literals.JOURNEY__RECOVERIES, Literals.JOURNEY__FUTURE_TWIN));
    }

    @Override
    protected void look(Journey journey, Inspection inspection) {
        Set<Journey> wrong = new LinkedHashSet<>();
        journey.getSupportedBy().stream().filter(other -> other.getKind() != JourneyKind.EMPLOYEE || other == journey)
                .forEach(wrong::add);
        journey.getRecoveries().stream().filter(other -> other.getKind() != JourneyKind.RECOVERY || other == journey)
                .forEach(wrong::add);
        Journey twin = journey.getFutureTwin();
        if (twin != null && (twin.getState() != JourneyState.FUTURE || twin == journey)) {
            wrong.add(twin);
        }
        if (!wrong.isEmpty()) {
            inspection.report(journey, new ArrayList<>(wrong));
        }
    }
}
