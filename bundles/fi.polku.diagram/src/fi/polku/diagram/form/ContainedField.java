/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.form;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.swt.widgets.Button;

import fi.polku.command.Delete;
import fi.polku.model.experience.Element;

/** What an element consists of: pain points, measurements, stages. */
final class ContainedField extends ListField {

    ContainedField(FormScope scope, EReference reference) {
        super(scope, reference);
    }

    @Override
    void add(Button from) {
        NewElements.choose(from, Candidates.types(reference()), scope().labels(), type -> make(type, from));
    }

    private void make(EClass type, Button from) {
        Element made = (Element) EcoreUtil.create(type);
        scope().execute(AddCommand.create(scope().document().domain(), scope().element(), reference(), made));
        select(made);
        ElementDialog.open(from.getShell(), scope().document(), made);
    }

    @Override
    void remove(List<Element> elements) {
        scope().execute(Delete.of(scope().document().domain(), elements));
    }
}
