/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.ObservedEmotion;
import fi.polku.model.experience.Party;
import fi.polku.model.experience.Touchpoint;
import fi.polku.sirius.FakeSirius;
import fi.polku.store.ModelStore;
import fi.polku.store.StoreException;

/** What the services say of the online shop and its deliberate gaps. */
class ExampleServicesTest {

    private ExperienceModel model;
    private Journey journey;

    @BeforeEach
    void load() throws StoreException {
        model = ModelStore.load(Path.of("..", "..", "examples", "online-shop", "online-shop.polku")).model();
        journey = model.getJourneys().get(0);
    }

    @Test
    void aCardSaysWhatIsMissing() {
        assertThat(new Journeys().card(touchpoint("Chooses a size"))).contains("Chooses a size", "No owner");
        assertThat(new Journeys().card(touchpoint("Tracks the parcel"))).contains("Not measured");
        assertThat(new Journeys().card(touchpoint("Pays with one tap"))).contains("Moment of truth");
    }

    @Test
    void onlyTouchpointsWithGapsHaveOne() {
        assertThat(Touchpoints.of(journey)).filteredOn(new Journeys()::hasGap).extracting(Touchpoint::getName)
                .contains("Chooses a size", "Tracks the parcel").doesNotContain("Pays with one tap");
    }

    @Test
    void aPhaseHasOneHead() {
        assertThat(new Journeys().phaseHeads(journey)).extracting(new Journeys()::phaseName)
                .containsExactly("Pre-experience", "Core experience", "Post-experience");
    }

    @Test
    void theCurveLeadsFromEachEmotionToTheNext() {
        List<ObservedEmotion> curve = new Emotions().observed(journey);

        assertThat(curve).hasSizeGreaterThan(5);
        assertThat(IntStream.range(0, curve.size() - 1).mapToObj(i -> new Emotions().nextObserved(curve.get(i))))
                .containsExactlyElementsOf(curve.subList(1, curve.size()));
        assertThat(new Emotions().nextObserved(curve.get(curve.size() - 1))).isNull();
    }

    @Test
    void anOwnerIsTypedIntoItsCellAndTakenAway() {
        Touchpoint touchpoint = touchpoint("Chooses a size");
        Party party = new Owners().possibleOwners(touchpoint).get(0);

        new Owners().own(touchpoint, party, "x");
        assertThat(new Owners().responsible(touchpoint)).contains(party);
        assertThat(new Owners().partIn(touchpoint, party)).isEqualTo("owner");

        new Owners().own(touchpoint, party, "");
        assertThat(touchpoint.getOwner()).isNull();
    }

    @Test
    void onlyTheOrganisationsOwnPartiesCanAnswer() {
        assertThat(new Owners().possibleOwners(journey)).isNotEmpty().isSubsetOf(new Owners().parties(journey))
                .extracting(party -> party.eClass().getName()).doesNotContain("Partner", "InformationSystem");
    }

    @Test
    void aComplaintSaysWhatItsFixesDoAndTheFixDoesIt() {
        Touchpoint touchpoint = touchpoint("Chooses a size");
        EObject view = new FakeSirius(journey, "any").view("touchpoint", touchpoint);
        Checks checks = new Checks();

        assertThat(checks.hasFindings(touchpoint)).isTrue();
        assertThat(checks.findingsIcon(touchpoint)).isEqualTo("/fi.polku.sirius/icons/error.png");
        assertThat(checks.findingsText(touchpoint)).contains("Chooses a size");
        int fixes = IntStream.rangeClosed(1, 3).filter(n -> !checks.isFreeOf(view, "error", n)).findFirst().orElseThrow();
        assertThat(checks.complaint(view, "error", fixes)).contains("Chooses a size", "[1]", "[" + fixes + "]");

        checks.mend(view, "error", fixes, 1);

        assertThat(touchpoint.getOwner()).isNotNull();
        assertThat(checks.isFreeOf(view, "error", fixes)).isTrue();
    }

    @Test
    void whatShowsNothingHasNoFindings() {
        assertThat(new Checks().isFreeOf(new FakeSirius(journey, "any").view("row.customer", null), "error", 0)).isTrue();
    }

    @Test
    void aTouchpointLeadsToItsBlueprintAndBack() {
        Touchpoint touchpoint = touchpoint("Pays with one tap");

        assertThat(new Blueprints().hasBlueprint(touchpoint)).isTrue();
        assertThat(new Blueprints().firstBlueprint(touchpoint).getColumns()).filteredOn(
                column -> column.getTouchpoint() == touchpoint).singleElement()
                .satisfies(column -> assertThat(new Blueprints().journey(column)).isSameAs(journey));
    }

    @Test
    void aPlanIsTakenAwayFromItsCell() {
        Touchpoint planned = Touchpoints.of(journey).stream().filter(one -> !one.getPlans().isEmpty()).findFirst()
                .orElseThrow();
        var metric = planned.getPlans().get(0).getMetric();

        new Measures().measure(planned, metric, " ");

        assertThat(planned.getPlans()).noneMatch(plan -> plan.getMetric() == metric);
    }

    private Touchpoint touchpoint(String name) {
        return Touchpoints.of(journey).stream().filter(one -> name.equals(one.getName())).findFirst().orElseThrow();
    }
}
