/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.Suppression;

class SuppressionsTest {

    private static final String CHANNEL = "  <channels id=\"c\" name=\"Phone\"/>";

    @TempDir
    private Path folder;

    @Test
    void aModelFromBeforeThereWereAnyIsLoadedAndSavedAsItWas() throws IOException {
        Path file = Samples.file(folder, CHANNEL);
        LoadedModel loaded = ModelStore.load(file);
        loaded.model().setName("Renamed");

        ModelStore.save(loaded);

        assertThat(loaded.problems()).isEmpty();
        assertThat(file).content().doesNotContain("suppressions");
    }

    @Test
    void ruleAndReasonAreKeptInTheElement() throws IOException {
        LoadedModel loaded = ModelStore.load(Samples.file(folder, CHANNEL));
        Suppression suppression = ExperienceFactory.eINSTANCE.createSuppression();
        suppression.setRule("polku/channel-owner");
        suppression.setReason("Closes in June");
        loaded.model().getChannels().get(0).getSuppressions().add(suppression);

        ModelStore.save(loaded);

        assertThat(Files.readString(loaded.file())).contains("rule=\"polku/channel-owner\" reason=\"Closes in June\"");
        Suppression again = ModelStore.load(loaded.file()).model().getChannels().get(0).getSuppressions().get(0);
        assertThat(again.getReason()).isEqualTo("Closes in June");
    }
}
