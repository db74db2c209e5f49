/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.jface.viewers.StructuredSelection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.diagram.matrix.MatrixTable;
import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.Journey;

/** The touchpoints as a table. */
class MatrixTest {

    @TempDir
    Path folder;

    @Test
    void hasARowForEachTouchpointOfAllJourneys() throws Exception {
        try (OpenModel grant = OpenModel.example("grant-service", folder)) {
            grant.editor().setActiveEditor(grant.editor().matrix());
            Events.settle();
            MatrixTable table = grant.editor().matrix().table();
            long touchpoints = grant.model().getJourneys().stream().map(Touchpoints::of).mapToLong(java.util.List::size).sum();
            assertThat(table.viewer().getTable().getItemCount()).isEqualTo((int) touchpoints);
            Screenshot.take("matrix");
            Journey journey = grant.model().getJourneys().get(0);
            table.viewer().setSelection(new StructuredSelection(Touchpoints.of(journey)));
            assertThat(table.copy().lines()).hasSize(Touchpoints.of(journey).size());
        }
    }
}
