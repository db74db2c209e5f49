/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fi.polku.testsupport.FullElement;

@DisplayName("Saved and loaded as XMI")
class RoundTripTest {

    static Stream<EClass> concreteClasses() {
        return FullElement.concreteClasses().stream();
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void everyFeatureOfEveryClassSurvives(EClass type) {
        FullElement full = new FullElement(type);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            assertThat(full.element().eIsSet(feature)).as("%s is set", feature.getName()).isTrue();
        }
        RoundTrip.keepsEverythingOf(full.roots());
    }
}
