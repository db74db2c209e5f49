/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import fi.polku.sirius.lint.Vocabulary.Feature;
import fi.polku.sirius.lint.Vocabulary.Kind;

/** The table of Sirius's language says what the description needs, and no more. */
class VocabularyTest {

    private final Vocabulary vocabulary = Vocabulary.read();

    @Test
    void itHasNoClassThatTheDescriptionDoesWithout() throws IOException {
        Set<String> used = new TreeSet<>();
        Design.of(Design.text()).all().forEach(part -> part.type().ifPresent(type -> used.add(type.name())));

        assertThat(vocabulary.types()).extracting(Vocabulary.Type::name).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void itHasNoOptionalFeatureThatTheDescriptionDoesWithout() throws IOException {
        Set<String> used = new TreeSet<>();
        Design.of(Design.text()).all().filter(part -> !part.isElsewhere()).forEach(part -> {
            part.said().forEach(feature -> used.add(part.type().orElseThrow().name() + "." + feature));
            part.parts().forEach(child -> used.add(part.type().orElseThrow().name() + "." + child.role()));
        });

        assertThat(vocabulary.types()).allSatisfy(type -> assertThat(type.features().values())
                .filteredOn(feature -> !feature.required()).extracting(Feature::name)
                .allSatisfy(feature -> assertThat(used).contains(type.name() + "." + feature)));
    }

    @Test
    void everyChoiceHasLiterals() {
        assertThat(vocabulary.types()).flatExtracting(type -> type.features().values())
                .filteredOn(feature -> feature.kind() == Kind.CHOICE)
                .allSatisfy(feature -> assertThat(feature.type()).contains("|"));
    }
}
