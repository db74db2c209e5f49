/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fi.polku.model.experience.ExperiencePackage;

@DisplayName("The metamodel")
class MetamodelTest {

    private static final EPackage METAMODEL = load();

    private static EPackage load() {
        try (var in = ExperiencePackage.class.getResourceAsStream("/model/experience.ecore")) {
            var resource = new XMIResourceImpl(URI.createURI("experience.ecore"));
            resource.load(in, null);
            return (EPackage) resource.getContents().get(0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stream<EClass> classes() {
        return METAMODEL.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast);
    }

    static Stream<EEnum> enumerations() {
        return METAMODEL.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast);
    }

    static Stream<EDataType> dataTypes() {
        return METAMODEL.getEClassifiers().stream().filter(EDataType.class::isInstance).map(EDataType.class::cast);
    }

    private static String documentation(EModelElement element) {
        return EcoreUtil.getDocumentation(element);
    }

    private static String label(EModelElement element, String language) {
        return EcoreUtil.getAnnotation(element, "http://polku.fi/label", language);
    }

    private static void isDocumentedAndLabelled(ENamedElement element) {
        assertThat(documentation(element)).as("documentation of %s", element.getName()).isNotBlank().matches("(?s).*[.?]");
        assertThat(label(element, "en")).as("English label of %s", element.getName()).isNotBlank();
        assertThat(label(element, "fi")).as("Finnish label of %s", element.getName()).isNotBlank();
    }

    @Nested
    @DisplayName("documents and labels in both languages")
    class Words {

        @ParameterizedTest
        @MethodSource("fi.polku.model.MetamodelTest#classes")
        void everyClassAndFeature(EClass type) {
            isDocumentedAndLabelled(type);
            type.getEStructuralFeatures().forEach(MetamodelTest::isDocumentedAndLabelled);
        }

        @ParameterizedTest
        @MethodSource("fi.polku.model.MetamodelTest#enumerations")
        void everyEnumerationAndLiteral(EEnum type) {
            isDocumentedAndLabelled(type);
            for (EEnumLiteral literal : type.getELiterals()) {
                assertThat(label(literal, "en")).as(literal.getName()).isNotBlank();
                assertThat(label(literal, "fi")).as(literal.getName()).isNotBlank();
                assertThat(documentation(literal)).as(literal.getName()).isNotBlank();
            }
        }

        @ParameterizedTest
        @MethodSource("fi.polku.model.MetamodelTest#dataTypes")
        void everyDataType(EDataType type) {
            isDocumentedAndLabelled(type);
        }
    }

    @Nested
    @DisplayName("tells apart")
    class Distinct {

        @ParameterizedTest
        @MethodSource("fi.polku.model.MetamodelTest#classes")
        void theFeaturesOfOneClassInheritedOnesIncluded(EClass type) {
            assertThat(labels(type.getEAllStructuralFeatures(), "en")).doesNotHaveDuplicates();
            assertThat(labels(type.getEAllStructuralFeatures(), "fi")).doesNotHaveDuplicates();
        }

        @ParameterizedTest
        @MethodSource("fi.polku.model.MetamodelTest#enumerations")
        void theLiteralsOfOneEnumeration(EEnum type) {
            assertThat(labels(type.getELiterals(), "en")).doesNotHaveDuplicates();
            assertThat(labels(type.getELiterals(), "fi")).doesNotHaveDuplicates();
        }

        @Test
        void theClasses() {
            assertThat(labels(classes().toList(), "en")).doesNotHaveDuplicates();
            assertThat(labels(classes().toList(), "fi")).doesNotHaveDuplicates();
        }

        private List<String> labels(List<? extends ENamedElement> elements, String language) {
            return elements.stream().map(element -> label(element, language)).toList();
        }
    }

    @Nested
    @DisplayName("speaks as people do")
    class Plain {

        private static final String CAMEL_CASE = ".*[a-z][A-Z].*";
        private static final List<String> TERMS_OF_THE_FIELD = List.of("eNPS");

        @ParameterizedTest
        @MethodSource("fi.polku.model.MetamodelTest#enumerations")
        void neverInCodeNamesOfLiterals(EEnum type) {
            type.getELiterals().forEach(this::hasPlainLabels);
        }

        @ParameterizedTest
        @MethodSource("fi.polku.model.MetamodelTest#classes")
        void neverInCodeNamesOfFeatures(EClass type) {
            hasPlainLabels(type);
            for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                hasPlainLabels(feature);
                startsWithACapital(feature);
            }
        }

        private void hasPlainLabels(ENamedElement element) {
            Function<String, String> words = language -> TERMS_OF_THE_FIELD.stream().reduce(label(element, language),
                    (label, term) -> label.replace(term, ""));
            assertThat(words.apply("en")).as(element.getName()).doesNotMatch(CAMEL_CASE);
            assertThat(words.apply("fi")).as(element.getName()).doesNotMatch(CAMEL_CASE);
        }

        private void startsWithACapital(ENamedElement element) {
            assertThat(label(element, "en").codePointAt(0)).as(label(element, "en")).matches(Character::isUpperCase);
            assertThat(label(element, "fi").codePointAt(0)).as(label(element, "fi")).matches(Character::isUpperCase);
        }
    }
}
