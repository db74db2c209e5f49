/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage;
import fi.polku.testsupport.FullElement;
import fi.polku.testsupport.RandomModels;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("Random models")
class RandomModelsProperties {

    @Property(tries = 100)
    void surviveSavingAndLoading(@ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int size) {
        RoundTrip.keepsEverythingOf(List.of(RandomModels.any(seed, size)));
    }

    @Property(tries = 50)
    void areTheSameForTheSameSeed(@ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int size) {
        assertThat(EcoreUtil.equals(RandomModels.any(seed, size), RandomModels.any(seed, size))).isTrue();
    }

    @Example
    void coverEveryFeatureOfEveryClassOverSomeSeeds() {
        Set<String> missing = new TreeSet<>();
        FullElement.concreteClasses().forEach(type -> features(type).forEach(feature -> missing.add(key(type, feature))));
        LongStream.range(0, 40).mapToObj(seed -> RandomModels.any(seed, 2000)).flatMap(RandomModelsProperties::elements)
                .forEach(element -> features(element.eClass()).filter(element::eIsSet)
                        .forEach(feature -> missing.remove(key(element.eClass(), feature))));
        assertThat(missing).isEmpty();
    }

    /** All but the identifier, which an element gets when it enters a resource. */
    private static Stream<EStructuralFeature> features(EClass type) {
        return type.getEAllStructuralFeatures().stream()
                .filter(feature -> feature != ExperiencePackage.Literals.ELEMENT__ID);
    }

    private static String key(EClass type, EStructuralFeature feature) {
        return type.getName() + "." + feature.getName();
    }

    private static Stream<EObject> elements(ExperienceModel model) {
        Iterable<EObject> below = model::eAllContents;
        return Stream.concat(Stream.of(model), StreamSupport.stream(below.spliterator(), false));
    }
}
