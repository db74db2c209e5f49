/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.command.Delete;
import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.part.DiagramPart;
import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Touchpoint;

/** A journey of 500 touchpoints is there as a whole, before and after edits; {@link StudioBenchmark} tells how fast. */
class LargeJourneyTest {

    private static final int TOUCHPOINTS = 500;

    @TempDir
    Path folder;

    @Test
    void isOpenedAndEdited() throws Exception {
        try (OpenModel open = OpenModel.of(SmallModels.journey(TOUCHPOINTS), folder)) {
            DiagramPart<?> diagram = open.diagram(0).diagram();
            assertThat(touchpoints(diagram)).isEqualTo(TOUCHPOINTS);

            Touchpoint touchpoint = Touchpoints.of(open.model().getJourneys().get(0)).get(7);
            ModelDocument document = open.editor().document();
            document.execute(SetCommand.create(document.domain(), touchpoint, Literals.ELEMENT__NAME, "Renamed"));
            assertThat(diagram.partOf(touchpoint).orElseThrow().group().title()).contains("Renamed");
            document.execute(Delete.of(document.domain(), List.of(touchpoint)));
            assertThat(touchpoints(diagram)).isEqualTo(TOUCHPOINTS - 1);
            document.stack().undo();
            assertThat(touchpoints(diagram)).isEqualTo(TOUCHPOINTS);
        }
    }

    private static long touchpoints(DiagramPart<?> diagram) {
        return diagram.areas().filter(part -> part.group().subject().isWhole() && part.element() instanceof Touchpoint).count();
    }
}
