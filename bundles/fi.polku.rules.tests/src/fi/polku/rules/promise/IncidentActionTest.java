/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.promise;

import static fi.polku.rules.Sketch.make;
import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static fi.polku.rules.Sketch.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fi.polku.model.experience.CriticalIncident;
import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.IncidentEffect;
import fi.polku.model.experience.WorkState;
import fi.polku.rules.RuleTest;

class IncidentActionTest extends RuleTest {

    private final CriticalIncident lost = make(CriticalIncident.class, "The attachments were lost");
    private final DevelopmentAction action = make(DevelopmentAction.class, "Attachments saved at once");

    IncidentActionTest() {
        super(new IncidentAction());
    }

    @Override
    protected ExperienceModel badExample() {
        lost.setEffect(IncidentEffect.DISSATISFYING);
        return with(modelOf(touchpoint("Applies", lost)), action);
    }

    @Override
    protected ExperienceModel goodExample() {
        action.getAddresses().add(lost);
        return badExample();
    }

    @Test
    void lets_good_incidents_be_good() {
        ExperienceModel model = badExample();
        lost.setEffect(IncidentEffect.SATISFYING);

        assertThat(complaints(model)).isEmpty();
    }

    @Test
    void counts_no_action_that_was_dropped() {
        action.setState(WorkState.DROPPED);

        assertThat(complaints(goodExample())).containsExactly(lost);
    }
}
