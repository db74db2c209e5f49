/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import static fi.polku.measure.Given.NEW;
import static fi.polku.measure.Given.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fi.polku.model.experience.Journey;
import fi.polku.model.experience.ServiceMoment;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;

@DisplayName("The touchpoints of a journey")
class TouchpointsTest {

    private static Stage stage(String direct, String... ofMoments) {
        Stage stage = NEW.createStage();
        for (String name : ofMoments) {
            ServiceMoment moment = NEW.createServiceMoment();
            moment.getTouchpoints().add(touchpoint(name));
            stage.getMoments().add(moment);
        }
        stage.getTouchpoints().add(touchpoint(direct));
        return stage;
    }

    @Test
    void comeStageByStageTheDirectOnesBeforeThoseOfMoments() {
        Journey journey = NEW.createJourney();
        journey.getStages().add(stage("Hears", "Reads", "Asks"));
        journey.getStages().add(NEW.createStage());
        journey.getStages().add(stage("Applies"));
        assertThat(Touchpoints.of(journey)).extracting(Touchpoint::getName)
                .containsExactly("Hears", "Reads", "Asks", "Applies");
        assertThat(Touchpoints.of(journey.getStages().get(2))).extracting(Touchpoint::getName).containsExactly("Applies");
    }

    @Test
    void areNoneWithoutStages() {
        assertThat(Touchpoints.of(NEW.createJourney())).isEmpty();
    }
}
