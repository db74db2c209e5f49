/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.FilteredList;

import fi.polku.diagram.element.ElementLabelProvider;
import fi.polku.diagram.element.SelectedIcons;
import fi.polku.model.experience.Element;

/** Other elements, in order. */
final class ReferencesField extends ListField {

    ReferencesField(FormScope scope, EReference reference) {
        super(scope, reference);
    }

    @Override
    void add(Button from) {
        List<Element> candidates = Candidates.of(scope().element(), reference(), scope().labels()).stream()
                .filter(one -> !elements().contains(one)).toList();
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(from.getShell(), new ElementLabelProvider()) {
            @Override
            protected FilteredList createFilteredList(Composite parent) {
                FilteredList list = super.createFilteredList(parent);
                SelectedIcons.in((Table) list.getChildren()[0]);
                return list;
            }
        };
        dialog.setTitle(label());
        dialog.setMessage(scope().text(candidates.isEmpty() ? "references.none" : "references.message"));
        dialog.setMultipleSelection(true);
        dialog.setIgnoreCase(true);
        dialog.setHelpAvailable(false);
        dialog.setElements(candidates.toArray());
        if (dialog.open() == Window.OK && dialog.getResult().length > 0) {
            List<Object> chosen = List.of(dialog.getResult());
            scope().execute(AddCommand.create(scope().document().domain(), scope().element(), reference(), chosen));
            select((Element) chosen.get(chosen.size() - 1));
        }
    }

    @Override
    void remove(List<Element> elements) {
        scope().execute(RemoveCommand.create(scope().document().domain(), scope().element(), reference(), elements));
    }
}
