/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Phase;
import fi.polku.model.experience.Stage;
import fi.polku.model.experience.Touchpoint;
import fi.polku.model.text.Texts;

class TemplatesTest {

    private static final Locale FINNISH = Locale.forLanguageTag("fi");

    @TempDir
    Path folder;

    static Stream<Arguments> templates() {
        return Templates.names().stream()
                .flatMap(name -> Texts.LANGUAGES.stream().map(language -> Arguments.of(name, language)));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void eachIsWholeInEachLanguage(String name, Locale language) throws Exception {
        ExperienceModel model = Templates.create(name, language);
        assertThat(Templates.description(name, language)).endsWith(".");
        assertThat(model.getName()).isNotBlank();
        assertThat(Diagnostician.INSTANCE.validate(model).getSeverity()).isEqualTo(Diagnostic.OK);
        LoadedModel saved = ModelStore.create(model, folder.resolve(name + ".polku"));
        ModelStore.save(saved);
        assertThat(Files.readString(saved.file())).doesNotContain("\"%");
        LoadedModel loaded = ModelStore.load(saved.file());
        assertThat(loaded.problems()).isEmpty();
        assertThat(EcoreUtil.equals(loaded.model(), model)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void eachJourneyIsAGoodStart(String name, Locale language) {
        ExperienceModel model = Templates.create(name, language);
        model.getJourneys().forEach(journey -> {
            assertThat(journey.getPersonas()).hasSize(1);
            assertThat(journey.getStages()).extracting(Stage::getPhase).contains(Phase.PRE, Phase.CORE, Phase.POST);
        });
        model.eAllContents().forEachRemaining(object -> {
            if (object instanceof Touchpoint touchpoint) {
                assertThat(touchpoint.getGoal()).isNotBlank();
                assertThat(touchpoint.getOwner()).isNotNull();
                assertThat(touchpoint.getTargetEmotions()).isNotEmpty();
                assertThat(touchpoint.getPlans()).isNotEmpty();
            }
        });
        assertThat(model.getPromises()).allMatch(promise -> !promise.getRedeemedBy().isEmpty());
    }

    @Test
    void theLanguagesDiffer() {
        ExperienceModel english = Templates.create("journey", Locale.ENGLISH);
        ExperienceModel finnish = Templates.create("journey", FINNISH);
        assertThat(english.getJourneys().get(0).getName()).isEqualTo("Customer journey");
        assertThat(finnish.getJourneys().get(0).getName()).isEqualTo("Asiakaspolku");
        assertThat(finnish.getLanguage().getLiteral()).isEqualTo("fi");
    }

    @Test
    void idsAreFreshEachTime() {
        ExperienceModel one = Templates.create("journey", FINNISH);
        ExperienceModel two = Templates.create("journey", FINNISH);
        assertThat(one.getJourneys().get(0).getId()).isNull();
        ModelStore.create(one, folder.resolve("one.polku"));
        ModelStore.create(two, folder.resolve("two.polku"));
        assertThat(one.getJourneys().get(0).getId()).isNotEqualTo(two.getJourneys().get(0).getId());
    }

    @Test
    void anUnknownNameIsRefused() {
        assertThatThrownBy(() -> Templates.create("none", FINNISH)).isInstanceOf(IllegalArgumentException.class);
    }
}
