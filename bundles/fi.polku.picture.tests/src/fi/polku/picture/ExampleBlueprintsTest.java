/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ServiceBlueprint;
import fi.polku.model.experience.Stage;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Scene;
import fi.polku.rules.Finding;
import fi.polku.rules.RuleEngine;
import fi.polku.store.ModelStore;

class ExampleBlueprintsTest {

    static Stream<Path> examples() throws IOException {
        return ExampleMapsTest.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void blueprintsOfExamplesCanBeReadInBothLanguages(Path file) throws IOException {
        ExperienceModel model = ModelStore.load(file).model();
        List<Finding> findings = RuleEngine.standard().check(model);
        for (ServiceBlueprint blueprint : model.getBlueprints()) {
            SceneCheck.assertReadable(Blueprint.of(blueprint, new PictureOptions(Locale.ENGLISH, findings)));
            SceneCheck.assertReadable(Blueprint.of(blueprint, new PictureOptions(Locale.forLanguageTag("fi"), findings)));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void blueprintsOfExamplesShowEveryColumnActionAndFlowOnce(Path file) throws IOException {
        for (ServiceBlueprint blueprint : ModelStore.load(file).model().getBlueprints()) {
            Scene scene = Blueprint.of(blueprint, new PictureOptions(Locale.ENGLISH, List.of()));
            List<String> elements = Stream.concat(Stream.of(blueprint),
                    Stream.of(blueprint.getColumns(), blueprint.getActions(), blueprint.getFlows()).flatMap(List::stream))
                    .map(element -> element.getId()).toList();
            assertThat(scene.groups().filter(group -> !group.id().isEmpty())
                    .filter(group -> !(group.subject().element() instanceof Stage)).map(Group::id))
                    .containsExactlyInAnyOrderElementsOf(elements);
        }
    }
}
