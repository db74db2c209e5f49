/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.command.Delete;
import fi.polku.diagram.part.DiagramPart;
import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Touchpoint;

/** A journey of 500 touchpoints: says how long it takes to open and to edit, and that all of it is there. */
class LargeJourneyTest {

    private static final int TOUCHPOINTS = 500;
    private static final int EDITS = 15;

    @TempDir
    Path folder;

    @Test
    void isOpenedAndEdited() throws Exception {
        // The first editor of all also brings the program's own parts into memory.
        OpenModel.example("grant-service", folder).close();
        ExperienceModel large = SmallModels.journey(TOUCHPOINTS);
        long start = System.nanoTime();
        try (OpenModel open = OpenModel.of(large, folder)) {
            say("opened", System.nanoTime() - start);
            Journey journey = open.model().getJourneys().get(0);
            DiagramPart<?> diagram = open.diagram(0).diagram();
            assertThat(diagram.areas().filter(part -> part.group().subject().isWhole()
                    && part.element() instanceof Touchpoint)).hasSize(TOUCHPOINTS);
            say("places: " + diagram.areas().count());

            List<Long> renamed = new ArrayList<>();
            List<Long> deleted = new ArrayList<>();
            for (int i = 0; i < EDITS; i++) {
                Touchpoint touchpoint = Touchpoints.of(journey).get(i * 7);
                String name = "Renamed " + i;
                renamed.add(took(() -> open.editor().document().execute(SetCommand.create(open.editor().document().domain(),
                        touchpoint, Literals.ELEMENT__NAME, name))));
                deleted.add(took(() -> open.editor().document().execute(
                        Delete.of(open.editor().document().domain(), List.of(touchpoint)))));
                open.editor().document().stack().undo();
            }
            say("renamed", median(renamed));
            say("deleted", median(deleted));
            assertThat(diagram.partOf(Touchpoints.of(journey).get(7)).orElseThrow().element().getName()).isEqualTo("Renamed 1");
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            say("memory in use: " + (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000 + " MB");
        }
    }

    private static long took(Runnable edit) {
        long start = System.nanoTime();
        edit.run();
        Events.settle();
        return System.nanoTime() - start;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static void say(String what, long nanoseconds) {
        say(what + ": " + nanoseconds / 1_000_000 + " ms");
    }

    private static void say(String what) {
        System.out.println("Journey of " + TOUCHPOINTS + " touchpoints, " + what);
    }
}
