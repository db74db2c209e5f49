/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.bench;

import java.util.List;

import fi.polku.model.experience.Channel;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.OrganisationUnit;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.TargetEmotion;
import fi.polku.model.experience.Touchpoint;

/** Models of any size whose elements refer to others, most of them to ones that stand further down in the file. */
final class LinkedModel {

    private static final ExperienceFactory MAKE = ExperienceFactory.eINSTANCE;
    private static final int TOUCHPOINTS_OF_A_JOURNEY = 20;

    private LinkedModel() {
    }

    /**
     * @param size about how many elements: half of them touchpoints, half of them emotions
     * @return a model in which each touchpoint has an owner, a channel and the next touchpoint as its employee moment
     */
    static ExperienceModel of(int size) {
        ExperienceModel model = MAKE.createExperienceModel();
        OrganisationUnit owner = MAKE.createOrganisationUnit();
        Channel channel = MAKE.createChannel();
        model.getParties().add(owner);
        model.getChannels().add(channel);
        Touchpoint former = null;
        for (int i = 0; i < size / 2; i++) {
            if (i % TOUCHPOINTS_OF_A_JOURNEY == 0) {
                model.getJourneys().add(journey());
            }
            Touchpoint touchpoint = touchpoint(i, owner, channel);
            last(last(model.getJourneys()).getStages()).getTouchpoints().add(touchpoint);
            if (former != null) {
                former.getEmployeeMoments().add(touchpoint);
            }
            former = touchpoint;
        }
        return model;
    }

    private static Journey journey() {
        Journey journey = MAKE.createJourney();
        Stage stage = MAKE.createStage();
        journey.getStages().add(stage);
        return journey;
    }

    private static Touchpoint touchpoint(int number, OrganisationUnit owner, Channel channel) {
        Touchpoint touchpoint = MAKE.createTouchpoint();
        touchpoint.setName("Touchpoint " + number);
        touchpoint.setGoal("The customer knows what happens next");
        touchpoint.setOwner(owner);
        touchpoint.setChannel(channel);
        TargetEmotion emotion = MAKE.createTargetEmotion();
        emotion.setValence(2.0);
        touchpoint.getTargetEmotions().add(emotion);
        return touchpoint;
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
