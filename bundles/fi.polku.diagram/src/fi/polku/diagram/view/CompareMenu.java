/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.view;

import java.util.Locale;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;

import fi.polku.diagram.edit.ChoiceAction;
import fi.polku.model.text.Texts;

/** How a journey is seen together with its future twin. */
final class CompareMenu {

    private static final Texts TEXTS = new Texts(CompareMenu.class);

    private final FutureTwin twin;
    private final Locale language;

    CompareMenu(FutureTwin twin, Locale language) {
        this.twin = twin;
        this.language = language;
    }

    void fill(IMenuManager menu) {
        for (FutureTwin.View view : FutureTwin.View.values()) {
            menu.add(new ChoiceAction(TEXTS.get(language, "compare." + view.name()), IAction.AS_RADIO_BUTTON,
                    twin.view() == view) {
                @Override
                protected void choose() {
                    twin.show(view);
                }
            });
        }
    }
}
