/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.view;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;

import fi.polku.diagram.part.DiagramPart;
import fi.polku.model.text.Texts;

/** Shows and hides rows of a diagram. */
final class RowsMenu {

    private static final Texts TEXTS = new Texts(RowsMenu.class);

    private final Supplier<DiagramPart<?>> diagram;

    RowsMenu(Supplier<DiagramPart<?>> diagram) {
        this.diagram = diagram;
    }

    void fill(IMenuManager menu) {
        DiagramPart<?> shown = diagram.get();
        Action all = new Action(TEXTS.get(shown.document().language(), "rows.all")) {
            @Override
            public void run() {
                shown.setOptions(shown.options().hiding(Set.of()));
            }
        };
        all.setEnabled(!shown.options().hiddenRows().isEmpty());
        menu.add(all);
        menu.add(new Separator());
        shown.rows().forEach((key, name) -> menu.add(new Toggle(shown, key, name)));
    }

    private static final class Toggle extends Action {

        private final DiagramPart<?> shown;
        private final String key;

        private Toggle(DiagramPart<?> shown, String key, String name) {
            super(name, IAction.AS_CHECK_BOX);
            this.shown = shown;
            this.key = key;
            setChecked(!shown.options().hiddenRows().contains(key));
        }

        @Override
        public void run() {
            Set<String> hidden = new LinkedHashSet<>(shown.options().hiddenRows());
            if (!hidden.remove(key)) {
                hidden.add(key);
            }
            shown.setOptions(shown.options().hiding(hidden));
        }
    }
}
