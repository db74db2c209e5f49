/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Measurement;
import fi.polku.testsupport.RandomModels;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

class RoundTripProperties {

    private Path folder;

    @BeforeProperty
    void makeFolder() throws Exception {
        folder = Files.createTempDirectory("polku");
    }

    @AfterProperty
    void deleteFolder() throws Exception {
        Folders.delete(folder);
    }

    @Property(tries = 200)
    void whatIsSavedIsLoadedAgainAndSavedAsTheSameBytes(@ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int size)
            throws Exception {
        LoadedModel saved = ModelStore.create(RandomModels.any(seed, size), folder.resolve("model.polku"));
        ModelStore.overwrite(saved);
        byte[] bytes = Files.readAllBytes(saved.file());

        LoadedModel loaded = ModelStore.load(saved.file());
        assertThat(loaded.problems()).isEmpty();
        assertThat(EcoreUtil.equals(loaded.model(), saved.model())).isTrue();
        Files.delete(saved.file());
        ModelStore.save(loaded);
        assertThat(Files.readAllBytes(saved.file())).isEqualTo(bytes);
    }

    @Property(tries = 100)
    void aCopyIsSavedAsTheSameBytesWhateverBecomesOfTheModel(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = 300) int size) throws Exception {
        LoadedModel model = ModelStore.create(RandomModels.any(seed, size), folder.resolve("model.polku"));
        byte[] bytes = ModelStore.bytes(model);

        ExperienceModel copy = ModelStore.copy(model);
        EcoreUtil.deleteAll(List.copyOf(model.model().eContents()), true);
        model.model().setName("something else");
        assertThat(ModelStore.bytes(ModelStore.create(copy, model.file()))).isEqualTo(bytes);
    }

    @Property(tries = 500)
    void everyTextCanBeSavedAndOnlyWhatXmlCantHoldIsReplaced(@ForAll("texts") String text) throws Exception {
        ExperienceModel model = ExperienceFactory.eINSTANCE.createExperienceModel();
        model.setName(text);
        Measurement measurement = ExperienceFactory.eINSTANCE.createMeasurement();
        measurement.getReasons().addAll(List.of(text, "", text));
        model.getMeasurements().add(measurement);
        LoadedModel saved = ModelStore.create(model, folder.resolve("text.polku"));
        ModelStore.overwrite(saved);

        ExperienceModel loaded = ModelStore.load(saved.file()).model();
        String expected = text.replaceAll(
                "[\\x{0}-\\x{8}\\x{B}\\x{C}\\x{E}-\\x{1F}\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}]", "\uFFFD");
        assertThat(loaded.getName()).isEqualTo(expected);
        assertThat(loaded.getMeasurements().get(0).getReasons()).containsExactly(expected, "", expected);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> hostile = Arbitraries.strings()
                .withChars("\0\1\13\uD800\uDBFF\uDC00\uFFFE\uFFFF\r\n\t\u0085\u2028<&\"']> ");
        return Arbitraries.oneOf(Arbitraries.strings().all(), hostile);
    }
}
