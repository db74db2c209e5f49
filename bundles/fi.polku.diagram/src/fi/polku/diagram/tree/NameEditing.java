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

import fi.polku.diagram.document.Drafts;
import fi.polku.diagram.document.ModelDocument;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;

/** Lets names be typed over in a tree, when somebody asks for it. */
final class NameEditing implements ICellModifier, Drafts.Draft {

    private static final String NAME = "name";

    private final ModelDocument document;
    private final TreeViewer viewer;
    private final CellEditor editor;
    private Element renamed;

    private NameEditing(ModelDocument document, TreeViewer viewer) {
        this.document = document;
        this.viewer = viewer;
        this.editor = new TextCellEditor(viewer.getTree());
    }

    static void install(TreeViewer viewer, ModelDocument document) {
        viewer.setColumnProperties(new String[] {NAME});
        NameEditing editing = new NameEditing(document, viewer);
        viewer.setCellEditors(new CellEditor[] {editing.editor});
        viewer.setCellModifier(editing);
        document.drafts().add(editing.editor.getControl(), editing);
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
        renamed = (Element) element;
        return name(renamed);
    }

    private static String name(Element element) {
        return Objects.requireNonNullElse(element.getName(), "");
    }

    @Override
    public boolean differs() {
        return editor.isActivated() && !((String) editor.getValue()).strip().equals(name(renamed));
    }

    @Override
    public void take() {
        viewer.applyEditorValue();
    }

    @Override
    public void modify(Object row, String property, Object value) {
        Element element = (Element) (row instanceof Item item ? item.getData() : row);
        String name = ((String) value).strip();
        if (!name.equals(name(element))) {
            document.execute(SetCommand.create(document.domain(), element, Literals.ELEMENT__NAME,
                    name.isEmpty() ? SetCommand.UNSET_VALUE : name));
        }
    }
}
