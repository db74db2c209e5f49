/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.part;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;

import fi.polku.model.text.Texts;
import fi.polku.workbench.ScreenTexts;

/** A line of a wizard's page in which one of the languages that the product speaks is chosen. */
public final class LanguageField {

    private final Combo combo;

    /** @param changed is run when the user chooses another one */
    public LanguageField(Form form, String label, Runnable changed) {
        combo = form.choice(label, Texts.LANGUAGES.stream().map(one -> one.getDisplayLanguage(ScreenTexts.language()))
                .toArray(String[]::new));
        combo.addListener(SWT.Selection, event -> changed.run());
    }

    /** Offers a language, wherever it is spoken; the product's first one where the product doesn't speak it. */
    public void show(Locale language) {
        combo.select(Math.max(0, Texts.LANGUAGES.indexOf(Locale.forLanguageTag(language.getLanguage()))));
    }

    /** @return the language that is chosen */
    public Locale chosen() {
        return Texts.LANGUAGES.get(combo.getSelectionIndex());
    }
}
