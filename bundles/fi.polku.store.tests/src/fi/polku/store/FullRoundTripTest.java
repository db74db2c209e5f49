/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fi.polku.testsupport.FullElement;

@DisplayName("Through the store")
class FullRoundTripTest {

    @TempDir
    Path folder;

    static Stream<EClass> concreteClasses() {
        return FullElement.concreteClasses().stream();
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void everyFeatureOfEveryClassSurvivesAndItsBytesAreStable(EClass type) throws Exception {
        LoadedModel saved = ModelStore.create(new FullElement(type).inModel(), folder.resolve("model.polku"));
        ModelStore.save(saved);
        byte[] bytes = Files.readAllBytes(saved.file());
        List<String> features = type.getEAllStructuralFeatures().stream()
                .map(feature -> SavedFeatures.key(type, feature)).toList();
        assertThat(SavedFeatures.in(saved.file())).containsAll(features);

        LoadedModel loaded = ModelStore.load(saved.file());
        assertThat(loaded.problems()).isEmpty();
        assertThat(EcoreUtil.equals(loaded.model(), saved.model())).as("equal after loading").isTrue();
        Files.delete(saved.file());
        ModelStore.save(loaded);
        assertThat(Files.readAllBytes(saved.file())).as("bytes when saved again").isEqualTo(bytes);
    }
}
