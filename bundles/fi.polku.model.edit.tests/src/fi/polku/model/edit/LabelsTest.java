/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.experience.Importance;

@DisplayName("Labels")
class LabelsTest {

    private static final Locale FINNISH = Locale.forLanguageTag("fi");
    private static final Labels ENGLISH_LABELS = Labels.in(Locale.ENGLISH);
    private static final Labels FINNISH_LABELS = Labels.in(FINNISH);

    private final Locale machine = Locale.getDefault();

    @BeforeEach
    void theMachineSpeaksAThirdLanguage() {
        Locale.setDefault(Locale.GERMAN);
    }

    @AfterEach
    void theMachineSpeaksItsOwnLanguageAgain() {
        Locale.setDefault(machine);
    }

    static Stream<EClass> classes() {
        return Metamodel.classes().stream();
    }

    static Stream<EEnum> enumerations() {
        return Metamodel.enumerations().stream();
    }

    @Test
    void speakTheLanguageAskedFor() {
        assertThat(ENGLISH_LABELS.type(Literals.TOUCHPOINT)).isEqualTo("Touchpoint");
        assertThat(FINNISH_LABELS.type(Literals.TOUCHPOINT)).isEqualTo("Kosketuspiste");
        assertThat(ENGLISH_LABELS.feature(Literals.OWNED__OWNER)).isEqualTo("Owner");
        assertThat(FINNISH_LABELS.feature(Literals.OWNED__OWNER)).isEqualTo("Omistaja");
        assertThat(ENGLISH_LABELS.literal(Importance.MODERATE)).isEqualTo("moderate");
        assertThat(FINNISH_LABELS.literal(Importance.MODERATE)).isEqualTo("kohtalainen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en-GB", "und", "de-AT"})
    void speakEnglishToWhoeverSpeaksNeither(String language) {
        assertThat(Labels.in(Locale.forLanguageTag(language)).type(Literals.TOUCHPOINT)).isEqualTo("Touchpoint");
    }

    @Test
    void speakFinnishWhateverTheCountry() {
        assertThat(Labels.in(Locale.forLanguageTag("fi-SE")).type(Literals.TOUCHPOINT)).isEqualTo("Kosketuspiste");
    }

    @Test
    void fallBackToTheNameOfWhatBelongsToAnotherMetamodel() {
        assertThat(FINNISH_LABELS.type(EcorePackage.Literals.EREFERENCE)).isEqualTo("EReference");
        assertThat(FINNISH_LABELS.feature(EcorePackage.Literals.EREFERENCE__CONTAINMENT)).isEqualTo("containment");
    }

    @ParameterizedTest
    @MethodSource("classes")
    void nameEveryClassAndFeature(EClass type) throws IOException {
        for (String file : new String[] {"plugin.properties", "plugin_fi.properties"}) {
            assertThat(texts(file)).containsKey("_UI_" + type.getName() + "_type");
            type.getEStructuralFeatures().forEach(feature -> assertThat(textsOf(file))
                    .containsKey("_UI_" + type.getName() + "_" + feature.getName() + "_feature"));
        }
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void nameEveryLiteral(EEnum type) {
        type.getELiterals().forEach(literal -> {
            String key = "_UI_" + type.getName() + "_" + literal.getName() + "_literal";
            assertThat(ENGLISH_LABELS.literal(literal.getInstance()))
                    .isEqualTo(textsOf("plugin.properties").getProperty(key)).isNotBlank();
            assertThat(FINNISH_LABELS.literal(literal.getInstance()))
                    .isEqualTo(textsOf("plugin_fi.properties").getProperty(key)).isNotBlank();
        });
    }

    @Test
    void areCompleteInBothLanguages() throws IOException {
        assertThat(texts("plugin_fi.properties").keySet()).isEqualTo(texts("plugin.properties").keySet());
        assertThat(texts("plugin_fi.properties").values()).noneMatch(text -> text.toString().isBlank());
        assertThat(texts("plugin.properties").values()).noneMatch(text -> text.toString().isBlank());
    }

    private static Properties textsOf(String file) {
        try {
            return texts(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = BundleRoot.file(file).openStream()) {
            texts.load(in);
        }
        return texts;
    }
}
