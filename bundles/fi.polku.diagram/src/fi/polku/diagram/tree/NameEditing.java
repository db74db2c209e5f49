/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.tree;

import java.util.Objects;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ICellModifier;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.widgets.Item;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;

/** Lets names be typed over in a tree, when somebody asks for it. */
final class NameEditing implements ICellModifier {

    private static final String NAME = "name";

    private final ModelDocument document;

    private NameEditing(ModelDocument document) {
        this.document = document;
    }

    static void install(TreeViewer viewer, ModelDocument document) {
        viewer.setColumnProperties(new String[] {NAME});
        viewer.setCellEditors(new CellEditor[] {new TextCellEditor(viewer.getTree())});
        viewer.setCellModifier(new NameEditing(document));
        TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
            }
        }, ColumnViewerEditor.DEFAULT);
    }

    @Override
    public boolean canModify(Object element, String property) {
        return element instanceof Element;
    }

    @Override
    public Object getValue(Object element, String property) {
        return Objects.requireNonNullElse(((Element) element).getName(), "");
    }

    @Override
    public void modify(Object row, String property, Object value) {
        Element element = (Element) (row instanceof Item item ? item.getData() : row);
        String name = ((String) value).strip();
        if (!name.equals(Objects.requireNonNullElse(element.getName(), ""))) {
            document.execute(SetCommand.create(document.domain(), element, Literals.ELEMENT__NAME,
                    name.isEmpty() ? SetCommand.UNSET_VALUE : name));
        }
    }
}
