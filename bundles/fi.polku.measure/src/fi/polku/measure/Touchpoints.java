/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Measurable;
import fi.polku.model.experience.ServiceMoment;
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
        List<Touchpoint> touchpoints = new ArrayList<>();
        for (Stage stage : journey.getStages()) {
            add(stage, touchpoints);
        }
        return Collections.unmodifiableList(touchpoints);
    }

    /**
     * @param stage any stage
     * @return the stage's direct touchpoints and then those of its service moments, moment by moment; unmodifiable
     */
    public static List<Touchpoint> of(Stage stage) {
        List<Touchpoint> touchpoints = new ArrayList<>();
        add(stage, touchpoints);
        return Collections.unmodifiableList(touchpoints);
    }

    /**
     * @param touchpoint any touchpoint
     * @return the journey that it is part of; empty when it stands in none
     */
    public static Optional<Journey> journeyOf(Touchpoint touchpoint) {
        return around(touchpoint, Journey.class);
    }

    /**
     * @param touchpoint any touchpoint
     * @return the stage that it is part of, be it in a service moment; empty when it stands in none
     */
    public static Optional<Stage> stageOf(Touchpoint touchpoint) {
        return around(touchpoint, Stage.class);
    }

    private static <T> Optional<T> around(Touchpoint touchpoint, Class<T> type) {
        EObject container = touchpoint.eContainer();
        while (container != null && !type.isInstance(container)) {
            container = container.eContainer();
        }
        return Optional.ofNullable(container).map(type::cast);
    }

    /** @return where a model can be measured, in its order: the relationship, and each journey with its touchpoints */
    public static Stream<Measurable> places(ExperienceModel model) {
        return Stream.concat(Stream.of(model), model.getJourneys().stream()
                .flatMap(journey -> Stream.concat(Stream.of(journey), of(journey).stream())));
    }

    private static void add(Stage stage, List<Touchpoint> touchpoints) {
        touchpoints.addAll(stage.getTouchpoints());
        for (ServiceMoment moment : stage.getMoments()) {
            touchpoints.addAll(moment.getTouchpoints());
        }
    }
}
