/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Control;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.KeyMoment;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Touchpoint;
import fi.polku.rules.EmployeeMoments;
import fi.polku.rules.Finding;

/** Adds the key moments of an employment that are missing. */
final class KeyMomentsFix extends FixOn<Journey> {

    KeyMomentsFix() {
        super("polku/key-moments", Journey.class);
    }

    @Override
    Stream<Proposal> propose(Journey journey, Finding finding) {
        Party employer = Owners.deliverer(journey);
        Set<KeyMoment> missing = EnumSet.copyOf(EmployeeMoments.KEY);
        Touchpoints.of(journey).forEach(touchpoint -> missing.remove(touchpoint.getKeyMoment()));
        return employer == null ? Stream.empty() : Stream.of(clear("key-moments", change -> NewStep.add(journey,
                missing.stream().collect(Collectors.groupingBy(KeyMomentsFix::phase,
                        Collectors.mapping(moment -> moment(journey, moment, employer), Collectors.toList()))), change),
                List.copyOf(missing)));
    }

    static Touchpoint moment(Journey journey, KeyMoment moment, Party employer) {
        Touchpoint touchpoint = NewStep.of(Names.label(journey, moment), null, Control.OWN, employer);
        touchpoint.setKeyMoment(moment);
        return touchpoint;
    }

    private static Phase phase(KeyMoment moment) {
        return switch (moment) {
            case JOB_SEARCH, RECRUITMENT -> Phase.PRE;
            case NONE, ONBOARDING, CHANGE, EVERYDAY, PLANNED -> Phase.CORE;
            case LEAVING -> Phase.POST;
        };
    }
}
