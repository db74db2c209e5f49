/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.bench;

import java.util.List;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Stage;

/** A service model whose touchpoints are all in its first journey. */
final class LongJourney {

    private LongJourney() {
    }

    static ExperienceModel of(int touchpoints) {
        ExperienceModel model = ServiceModel.of(touchpoints);
        Journey journey = model.getJourneys().get(0);
        for (Journey other : List.copyOf(model.getJourneys()).subList(1, model.getJourneys().size())) {
            for (int i = 0; i < journey.getStages().size(); i++) {
                Stage stage = journey.getStages().get(i);
                stage.getTouchpoints().addAll(other.getStages().get(i).getTouchpoints());
            }
        }
        return model;
    }
}
