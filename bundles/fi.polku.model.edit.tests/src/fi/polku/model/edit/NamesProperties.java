/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import fi.polku.model.experience.Element;
import fi.polku.model.text.Texts;
import fi.polku.testsupport.RandomModels;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("Every element of a random model")
class NamesProperties {

    @Property(tries = 100)
    void hasANameOnOneLineInEveryLanguage(@ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int size) {
        for (Element element : Metamodel.elements(RandomModels.any(seed, size))) {
            for (Locale language : Texts.LANGUAGES) {
                assertThat(Labels.in(language).name(element)).isNotBlank().doesNotContainPattern("\\R|\\t");
            }
        }
    }
}
