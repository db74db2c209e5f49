/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fi.polku.model.experience.ExperienceFactory;
import fi.polku.picture.scene.Point;
import fi.polku.sirius.FakeSirius;

/** The name of an arrow stands where it is told to, whichever way the arrow runs in its middle. */
class RouteNameTest {

    @ParameterizedTest(name = "to {0}, {1}")
    @CsvSource({"100, 0, 5, -10", "-100, 0, -5, 10", "0, 100, -10, -5", "0, -100, 10, 5"})
    void theDistanceFromTheMiddleIsTurnedAsTheWayRuns(int x, int y, int along, int aside) {
        FakeSirius sirius = new FakeSirius(ExperienceFactory.eINSTANCE.createServiceBlueprint(), "any");
        EObject arrow = sirius.lead(null, null, null);
        EObject label = sirius.name(arrow);

        new RouteName(new Point(x / 2.0 + 5, y / 2.0 - 10), List.of(new Point(0, 0), new Point(x, y))).on(arrow);

        EObject place = Feature.object(label, "layoutConstraint");
        assertThat(Feature.of(place, "x")).isEqualTo(along);
        assertThat(Feature.of(place, "y")).isEqualTo(aside);
    }
}
