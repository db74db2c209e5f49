/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.testsupport.RandomModels;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RoundTripProperties {

    @Property(tries = 200)
    void whatIsSavedIsLoadedAgainAndSavedAsTheSameBytes(@ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int size)
            throws Exception {
        Path folder = Files.createTempDirectory("polku");
        LoadedModel saved = ModelStore.create(RandomModels.any(seed, size), folder.resolve("m.polku"));
        ModelStore.save(saved);
        byte[] bytes = Files.readAllBytes(saved.file());

        LoadedModel loaded = ModelStore.load(saved.file());
        assertThat(EcoreUtil.equals(loaded.model(), saved.model())).isTrue();
        ModelStore.save(loaded);
        assertThat(Files.readAllBytes(saved.file())).isEqualTo(bytes);
    }
}
