/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Stage;

class IdsTest {

    private static final ExperienceFactory MAKE = ExperienceFactory.eINSTANCE;

    @TempDir
    Path folder;
    private ExperienceModel model;
    private LoadedModel loaded;

    @BeforeEach
    void createModel() {
        model = Samples.named("Model");
        loaded = ModelStore.create(model, folder.resolve("model.polku"));
    }

    private Journey journeyWithStage() {
        Journey journey = MAKE.createJourney();
        journey.getStages().add(MAKE.createStage());
        return journey;
    }

    @Test
    void anElementGetsAnIdWhenItEntersTheModelWithAllThatItHolds() {
        Journey journey = journeyWithStage();
        assertThat(journey.getId()).isNull();
        model.getJourneys().add(journey);
        assertThat(UUID.fromString(journey.getId()).version()).isEqualTo(4);
        assertThat(journey.getStages().get(0).getId()).isNotNull().isNotEqualTo(journey.getId());
        assertThat(model.eResource().getEObject(journey.getId())).isSameAs(journey);
    }

    @Test
    void anElementThatLeavesAndComesBackKeepsItsId() {
        Journey journey = journeyWithStage();
        model.getJourneys().add(journey);
        String id = journey.getId();
        String stage = journey.getStages().get(0).getId();
        model.getJourneys().remove(journey);
        assertThat(journey.getId()).isEqualTo(id);
        assertThat(model.eResource().getEObject(id)).isNull();
        model.getJourneys().add(journey);
        assertThat(journey.getId()).isEqualTo(id);
        assertThat(journey.getStages().get(0).getId()).isEqualTo(stage);
        assertThat(model.eResource().getEObject(stage)).isSameAs(journey.getStages().get(0));
    }

    @Test
    void anElementThatMovesKeepsItsId() {
        Journey from = journeyWithStage();
        Journey to = MAKE.createJourney();
        model.getJourneys().add(from);
        model.getJourneys().add(to);
        Stage stage = from.getStages().get(0);
        String id = stage.getId();
        to.getStages().add(stage);
        assertThat(stage.getId()).isEqualTo(id);
        assertThat(model.eResource().getEObject(id)).isSameAs(stage);
    }

    @Test
    void aCopyGetsIdsOfItsOwn() {
        Journey journey = journeyWithStage();
        model.getJourneys().add(journey);
        String id = journey.getId();
        model.getJourneys().add(EcoreUtil.copy(journey));
        model.getJourneys().add(EcoreUtil.copy(journey));
        Set<String> ids = new HashSet<>();
        EcoreUtil.<Element>getAllContents(model, false).forEachRemaining(element -> ids.add(element.getId()));
        assertThat(ids).hasSize(6).doesNotContainNull();
        assertThat(journey.getId()).isEqualTo(id);
    }

    @Test
    void idsAreKeptOnSaveAndLoad() throws Exception {
        model.getJourneys().add(journeyWithStage());
        ModelStore.save(loaded);
        ExperienceModel again = ModelStore.load(loaded.file()).model();
        assertThat(again.getId()).isEqualTo(model.getId());
        assertThat(again.getJourneys().get(0).getStages().get(0).getId())
                .isEqualTo(model.getJourneys().get(0).getStages().get(0).getId());
    }

    @Test
    void idsThatPeopleWroteAreKept() throws Exception {
        LoadedModel named = ModelStore.load(Samples.file(folder,
                "<journeys id='hakemus_ä-1.a' futureTwin='#hakemus_ä-1.a'/>"));
        ModelStore.save(named);
        assertThat(Files.readString(named.file())).contains("id=\"hakemus_ä-1.a\" futureTwin=\"#hakemus_ä-1.a\"");
        assertThat(ModelStore.load(named.file()).problems()).isEmpty();
    }

    @Test
    void elementsOfAFileWithoutIdsGetThem() throws Exception {
        LoadedModel old = ModelStore.load(Samples.file(folder, "<journeys><stages/></journeys>"));
        assertThat(old.model().getJourneys().get(0).getStages().get(0).getId()).isNotBlank();
    }

    @Test
    void idsSpoiledByHandAreMendedWhenSaving() throws Exception {
        Journey one = journeyWithStage();
        Journey two = journeyWithStage();
        model.getJourneys().add(one);
        model.getJourneys().add(two);
        one.setFutureTwin(two);
        two.setId(one.getId());
        one.getStages().get(0).setId("no id at all");
        two.getStages().get(0).setId(null);
        ModelStore.save(loaded);
        ExperienceModel again = ModelStore.load(loaded.file()).model();
        assertThat(again.getJourneys().get(0).getFutureTwin()).isSameAs(again.getJourneys().get(1));
        assertThat(again.getJourneys()).extracting(Journey::getId).doesNotHaveDuplicates();
    }

    @Test
    void gettingAnIdIsNoChangeToUndo() {
        Journey journey = MAKE.createJourney();
        List<Object> heard = new ArrayList<>();
        journey.eAdapters().add(new AdapterImpl() {
            @Override
            public void notifyChanged(Notification notification) {
                heard.add(notification.getFeature());
            }
        });
        model.getJourneys().add(journey);
        assertThat(heard).isEmpty();
        journey.setName("heard");
        assertThat(heard).hasSize(1);
    }
}
