/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.util.List;
import java.util.stream.Stream;

import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;

/** The touchpoints of a journey in the order in which its persona meets them. */
public final class Touchpoints {

    private Touchpoints() {
    }

    /**
     * @param journey any journey
     * @return the touchpoints of its stages, stage by stage; unmodifiable
     */
    public static List<Touchpoint> of(Journey journey) {
        return journey.getStages().stream().flatMap(Touchpoints::inOrder).toList();
    }

    /**
     * @param stage any stage
     * @return the stage's direct touchpoints and then those of its service moments, moment by moment; unmodifiable
     */
    public static List<Touchpoint> of(Stage stage) {
        return inOrder(stage).toList();
    }

    private static Stream<Touchpoint> inOrder(Stage stage) {
        return Stream.concat(stage.getTouchpoints().stream(),
                stage.getMoments().stream().flatMap(moment -> moment.getTouchpoints().stream()));
    }
}
