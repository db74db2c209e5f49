/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.List;

import fi.polku.rules.blueprint.CustomerActionAnswer;
import fi.polku.rules.emotion.TouchpointTargetEmotion;
import fi.polku.rules.journey.JourneyPhases;
import fi.polku.rules.journey.TouchpointGoal;
import fi.polku.rules.measurement.TouchpointMeasurement;
import fi.polku.rules.ownership.TouchpointOwner;
import fi.polku.rules.promise.PromiseRedemption;

/** Seven rules to try the engine with, so that its tests don't change with each rule that is added to the catalogue. */
public final class FewRules {

    public static final RuleEngine ENGINE = new RuleEngine(List.of(new PromiseRedemption(), new TouchpointOwner(),
            new TouchpointMeasurement(), new JourneyPhases(), new TouchpointGoal(), new TouchpointTargetEmotion(),
            new CustomerActionAnswer()));

    private FewRules() {
    }
}
