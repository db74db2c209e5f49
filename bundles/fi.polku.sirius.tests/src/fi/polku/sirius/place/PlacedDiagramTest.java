/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Flow;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.scene.Rect;
import fi.polku.sirius.FakeSirius;
import fi.polku.store.ModelStore;
import fi.polku.store.StoreException;

/** Views of a diagram go where the places say. */
class PlacedDiagramTest {

    private static final String OURS = "platform:/plugin/fi.polku.sirius/description/polku.odesign";

    private ExperienceModel model;
    private Journey journey;

    @BeforeEach
    void load() throws StoreException {
        model = ModelStore.load(Path.of("..", "..", "examples", "online-shop", "online-shop.polku")).model();
        journey = model.getJourneys().get(0);
    }

    @Test
    void onlyDiagramsOfThisViewpointArePlaced() {
        assertThat(PlacedDiagram.isOurs(new FakeSirius(journey, OURS).shown)).isTrue();
        assertThat(PlacedDiagram.isOurs(new FakeSirius(journey, "platform:/plugin/other/x.odesign").shown)).isFalse();
        assertThat(PlacedDiagram.isOurs(model)).isFalse();
    }

    @Test
    void aViewStandsAtItsPlaceAndWhatIsInsideBesideIt() {
        FakeSirius sirius = new FakeSirius(journey, OURS);
        Stage stage = journey.getStages().get(0);
        Touchpoint touchpoint = stage.getTouchpoints().get(0);
        EObject outer = sirius.show(sirius.shown, sirius.views, "stage", stage);
        EObject inner = sirius.show(Feature.object(outer, "element"), outer, "touchpoint", touchpoint);

        new PlacedDiagram(sirius.shown).arrange();

        Rect stageAt = Places.of(journey).of("stage", stage).orElseThrow();
        Rect touchpointAt = Places.of(journey).of("touchpoint", touchpoint).orElseThrow();
        assertThat(at(outer)).isEqualTo(stageAt);
        assertThat(at(inner)).isEqualTo(touchpointAt.moved(-stageAt.x() - 5, -stageAt.y() - 5));
    }

    @Test
    void whatHasNoPlaceStaysWhereItIs() {
        FakeSirius sirius = new FakeSirius(journey, OURS);
        EObject stranger = sirius.show(sirius.shown, sirius.views, "stranger.thing", journey);

        new PlacedDiagram(sirius.shown).arrange();

        assertThat(at(stranger)).isEqualTo(new Rect(0, 0, 0, 0));
    }

    @Test
    void anArrowTakesThePicturesWay() {
        ServiceBlueprint blueprint = model.getBlueprints().get(0);
        Flow flow = blueprint.getFlows().get(0);
        FakeSirius sirius = new FakeSirius(blueprint, OURS);
        EObject source = sirius.view("action", flow.getSource());
        EObject target = sirius.view("action", flow.getTarget());
        EObject arrow = sirius.lead(source, target, flow);

        new PlacedDiagram(sirius.shown).arrange();

        String points = (String) Feature.of(Feature.object(arrow, "bendpoints"), "points");
        assertThat(points).startsWith("[0, 0, ").endsWith(", 0, 0]").matches("(\\[-?\\d+(, -?\\d+){3}]\\$?)+");
        assertThat((String) Feature.of(Feature.object(arrow, "sourceAnchor"), "id"))
                .matches("\\([01]\\.\\d+,[01]\\.\\d+\\)");
    }

    @Test
    void siriusIsKeptFromArrangingByItself() {
        FakeSirius sirius = new FakeSirius(journey, OURS);
        sirius.shown.eAdapters().add(new NotYetOpenedDiagramAdapter());
        AdapterImpl other = new AdapterImpl();
        sirius.shown.eAdapters().add(other);

        new PlacedDiagram(sirius.shown).arrange();

        assertThat(sirius.shown.eAdapters()).containsExactly(other);
    }

    private static Rect at(EObject view) {
        EObject bounds = Feature.object(view, "layoutConstraint");
        return new Rect((int) Feature.of(bounds, "x"), (int) Feature.of(bounds, "y"), (int) Feature.of(bounds, "width"),
                (int) Feature.of(bounds, "height"));
    }

    /** Is called as Sirius's own. */
    private static final class NotYetOpenedDiagramAdapter extends AdapterImpl {
    }
}
