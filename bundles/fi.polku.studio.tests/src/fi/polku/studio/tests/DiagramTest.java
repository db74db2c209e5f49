/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.diagram.canvas.DiagramInk;
import fi.polku.diagram.document.DiagramPreferences;
import fi.polku.diagram.editor.DiagramPage;
import fi.polku.diagram.part.AreaPart;
import fi.polku.diagram.part.DiagramPart;
import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Touchpoint;
import fi.polku.picture.theme.Theme;

/** A diagram in a running Studio. */
class DiagramTest {

    @TempDir
    Path folder;

    @Test
    void hasAPageForEachJourneyAndEachBlueprint() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            assertThat(grant.editor().diagrams()).hasSize(
                    grant.model().getJourneys().size() + grant.model().getBlueprints().size());
            for (int i = 0; i < grant.editor().diagrams().size(); i++) {
                assertThat(grant.diagram(i).diagram().scene().title()).isNotBlank();
                Screenshot.take("page-" + i);
            }
        }
    }

    @Test
    void hasAPlaceToPointAtWhereThePictureShowsATouchpoint() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            Journey journey = grant.model().getJourneys().get(0);
            DiagramPart<?> diagram = grant.diagram(0).diagram();
            for (Touchpoint touchpoint : Touchpoints.of(journey)) {
                AreaPart part = diagram.partOf(touchpoint).orElseThrow();
                Rectangle bounds = part.getFigure().getBounds();
                assertThat(bounds.x).isEqualTo((int) Math.floor(part.group().bounds().x()));
                assertThat(bounds.width).isPositive();
            }
        }
    }

    @Test
    void keepsItsColoursWhenTheNextOneIsOpenedInOthers() throws Exception {
        Path next = Files.createDirectory(folder.resolve("next"));
        try (OpenModel light = OpenModel.of(SmallModels.journey(), folder)) {
            DiagramPage first = light.diagram(0);
            DiagramPreferences.store().setValue(DiagramPreferences.FOLLOWS_WINDOW, true);
            try (Look dark = Look.dark(); OpenModel opened = OpenModel.of(SmallModels.journey(), next)) {
                DiagramPage second = opened.diagram(0);
                assertThat(DiagramInk.of(second.canvas()).theme().name()).isEqualTo("dark");
                assertThat(second.diagram().options().theme()).isEqualTo(DiagramInk.of(second.canvas()).theme());
                assertThat(DiagramInk.of(first.canvas()).theme()).isEqualTo(Theme.LIGHT);
                assertThat(first.diagram().options().theme()).isEqualTo(Theme.LIGHT);
            } finally {
                DiagramPreferences.store().setToDefault(DiagramPreferences.FOLLOWS_WINDOW);
            }
        }
    }
}
