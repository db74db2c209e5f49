/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;

import fi.polku.model.text.Texts;

class MessagesTest {

    private final ResourceBundle english = new Texts(Polku.class).bundle(Locale.ENGLISH);
    private final ResourceBundle finnish = new Texts(Polku.class).bundle(Locale.forLanguageTag("fi"));

    @Test
    void everyTextExistsInBothLanguages() {
        assertThat(finnish.getLocale().getLanguage()).isEqualTo("fi");
        for (String key : english.keySet()) {
            assertThat(finnish.containsKey(key)).as(key).isTrue();
        }
        assertThat(finnish.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void textsThatAPersonReadsAreTranslated() {
        assertThat(english.keySet()).filteredOn(key -> !key.contains("footer") && !key.endsWith("Heading") && !key.equals("usage.wrong"))
                .allSatisfy(key -> assertThat(finnish.getString(key)).as(key).isNotEqualTo(english.getString(key)));
    }
}
