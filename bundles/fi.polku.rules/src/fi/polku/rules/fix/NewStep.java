/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.List;
import java.util.Map;

import fi.polku.model.experience.Control;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;

/** Puts touchpoints that are missing into the phase that they belong to. */
final class NewStep {

    private NewStep() {
    }

    /**
     * At the end of the last stage of their phase; into a new stage, in phase order, where there is none.
     *
     * @param touchpoints by phase; what is last comes first, since it leaves the places of the others as they are
     */
    static void add(Journey journey, Map<Phase, List<Touchpoint>> touchpoints, Change change) {
        for (int i = Phase.VALUES.size() - 1; i >= 0; i--) {
            Phase phase = Phase.VALUES.get(i);
            if (touchpoints.containsKey(phase)) {
                add(journey, phase, touchpoints.get(phase), change);
            }
        }
    }

    private static void add(Journey journey, Phase phase, List<Touchpoint> touchpoints, Change change) {
        Stage last = null;
        int place = 0;
        for (Stage stage : journey.getStages()) {
            last = stage.getPhase() == phase ? stage : last;
            place = stage.getPhase().compareTo(phase) <= 0 ? journey.getStages().indexOf(stage) + 1 : place;
        }
        if (last == null) {
            Stage stage = ExperienceFactory.eINSTANCE.createStage();
            stage.setPhase(phase);
            stage.setName(Names.label(journey, phase));
            stage.getTouchpoints().addAll(touchpoints);
            change.add(journey, Literals.JOURNEY__STAGES, stage, place);
        } else {
            for (Touchpoint touchpoint : touchpoints) {
                change.add(last, Literals.STAGE__TOUCHPOINTS, touchpoint);
            }
        }
    }

    static Touchpoint of(String name, String goal, Control control, Party owner) {
        Touchpoint touchpoint = ExperienceFactory.eINSTANCE.createTouchpoint();
        touchpoint.setName(name);
        touchpoint.setGoal(goal);
        touchpoint.setControl(control);
        touchpoint.setOwner(owner);
        return touchpoint;
    }
}
