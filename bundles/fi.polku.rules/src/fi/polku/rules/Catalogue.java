/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.List;

import fi.polku.rules.blueprint.CustomerActionAnswer;
import fi.polku.rules.emotion.JourneyEnding;
import fi.polku.rules.emotion.TouchpointTargetEmotion;
import fi.polku.rules.journey.JourneyPhases;
import fi.polku.rules.journey.TouchpointGoal;
import fi.polku.rules.measurement.TouchpointMeasurement;
import fi.polku.rules.measurement.ValueInScale;
import fi.polku.rules.ownership.PartnerAccountability;
import fi.polku.rules.ownership.TouchpointOwner;
import fi.polku.rules.promise.PromiseRedemption;

/** The one place where the rules of the product are listed. */
final class Catalogue {

    static final List<Rule> RULES = List.of(
            new TouchpointOwner(),
            new PartnerAccountability(),
            new TouchpointMeasurement(),
            new ValueInScale(),
            new JourneyPhases(),
            new TouchpointGoal(),
            new TouchpointTargetEmotion(),
            new JourneyEnding(),
            new CustomerActionAnswer(),
            new PromiseRedemption());

    private Catalogue() {
    }
}
