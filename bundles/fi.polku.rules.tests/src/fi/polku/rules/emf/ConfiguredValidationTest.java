/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.emf;

import static fi.polku.rules.Sketch.modelOf;
import static fi.polku.rules.Sketch.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Touchpoint;

class ConfiguredValidationTest {

    private static final String OWNER = "polku/touchpoint-owner";

    @TempDir
    private Path folder;
    private final Touchpoint touchpoint = touchpoint("Pay");
    private final ExperienceModel model = modelOf(touchpoint);
    private final Resource resource = new ResourceImpl();

    @BeforeEach
    void register() {
        RulesValidator.register();
        resource.setURI(URI.createFileURI(folder.resolve("shop/shop.polku").toString()));
        resource.getContents().add(model);
    }

    @Test
    void follows_the_configuration_above_the_file_and_sees_when_it_changes() throws IOException {
        assertThat(sources()).contains(OWNER);

        configure("{ \"rules\": { \"polku/touchpoint-owner\": \"off\" } }");
        assertThat(sources()).isNotEmpty().doesNotContain(OWNER);

        configure("{ \"rules\": { \"polku/touchpoint-owner\": \"info\" } }");
        assertThat(findings()).filteredOn(diagnostic -> diagnostic.getSource().equals(OWNER)).singleElement()
                .extracting(Diagnostic::getSeverity).isEqualTo(Diagnostic.INFO);
    }

    @Test
    void checks_what_is_in_no_file_by_every_rule() {
        resource.setURI(null);
        assertThat(sources()).contains(OWNER);

        resource.setURI(URI.createURI("memory:/shop.polku"));
        assertThat(sources()).contains(OWNER);

        resource.getContents().clear();
        assertThat(sources()).contains(OWNER);
    }

    @Test
    void tells_once_on_what_was_to_be_checked_that_a_configuration_can_not_be_followed() throws IOException {
        configure("{ \"rules\": { \"polku/touchpoint-ownr\": \"off\" } }");

        assertThat(findings()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.getSeverity()).isEqualTo(Diagnostic.ERROR);
            assertThat(diagnostic.getData()).isEqualTo(List.of(model));
            assertThat(diagnostic.getMessage())
                    .contains(".polku-rules.json:1:14: ", "Tarkoititko: \"polku/touchpoint-owner\"?");
        });
    }

    @Test
    void tells_that_a_configuration_is_a_folder() throws IOException {
        Files.createDirectory(folder.resolve(".polku-rules.json"));

        assertThat(findings()).singleElement().extracting(Diagnostic::getMessage).asString()
                .contains(".polku-rules.json:1:1: tämä on kansio.");
    }

    private void configure(String configuration) throws IOException {
        Files.writeString(folder.resolve(".polku-rules.json"), configuration);
    }

    private List<String> sources() {
        return findings().stream().map(Diagnostic::getSource).toList();
    }

    private List<Diagnostic> findings() {
        return Diagnostician.INSTANCE.validate(model, Map.of(Locale.class, Locale.forLanguageTag("fi"))).getChildren();
    }
}
