/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Journey;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.store.LoadedModel;
import fi.polku.store.ModelStore;

/** Models with gaps, whose names try to break out of every format that reports them. */
final class Gaps {

    static final List<String> HOSTILE = List.of("<script>alert(1)</script>", "]]> and <!-- --",
            "\"quotes\" 'of' &amp; & kinds",
            "a line\nand another\r\nand more", "\u202Eright to left \u05D0\u05D1\u05D2\u202C",
            "\uD83E\uDDED \uD83D\uDC69\u200D\uD83D\uDCBB",
            "100 %25 sure::really, file=x", "::error::stop", "@|bold not|@ {0} '' ${x}", "\\ / \u0085 \u2028");

    private Gaps() {
    }

    /** A journey with a touchpoint of each name. Nobody owns, measures or wants anything of them. */
    static LoadedModel in(Path file, List<String> names) throws IOException {
        ExperienceFactory factory = ExperienceFactory.eINSTANCE;
        ExperienceModel model = factory.createExperienceModel();
        Journey journey = factory.createJourney();
        journey.setName("The journey");
        Stage stage = factory.createStage();
        stage.setName("Core");
        stage.setPhase(Phase.CORE);
        for (String name : names) {
            Touchpoint touchpoint = factory.createTouchpoint();
            touchpoint.setName(name);
            stage.getTouchpoints().add(touchpoint);
        }
        journey.getStages().add(stage);
        model.getJourneys().add(journey);
        LoadedModel loaded = ModelStore.create(model, file);
        ModelStore.save(loaded);
        return loaded;
    }

    /** A model with all the hostile names, in a file whose name is no better. */
    static Path hostile(Path folder) throws IOException {
        Path file = folder.resolve("50% of <it>, \u00E4' #1.polku");
        in(file, HOSTILE);
        return file;
    }

    /** A model with a reference that leads nowhere. */
    static Path dangling(Path folder) throws IOException {
        Path file = folder.resolve("dangling.polku");
        in(file, List.of("Pay"));
        String xml = Files.readString(file).replace("name=\"Pay\"", "name=\"Pay\" owner=\"#nobody\"");
        return Files.writeString(file, xml);
    }

    /** What no program can read, from its second line on. */
    static Path broken(Path folder) throws IOException {
        Path file = folder.resolve("broken.polku");
        in(file, List.of());
        return Files.writeString(file, Files.readString(file).replace("?>\n", "?>").replace("<journeys", "<journeys &"));
    }

    /** The hostile names as the labels of elements. */
    static List<String> labels() {
        return HOSTILE.stream().map(name -> {
            Touchpoint touchpoint = ExperienceFactory.eINSTANCE.createTouchpoint();
            touchpoint.setName(name);
            return Labels.in(Locale.ENGLISH).name(touchpoint);
        }).toList();
    }
}
