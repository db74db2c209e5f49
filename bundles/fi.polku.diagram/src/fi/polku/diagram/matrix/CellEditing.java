/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.matrix;

import java.util.function.Consumer;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Text;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.form.notation.UnreadableException;
import fi.polku.model.experience.Touchpoint;

/** Changes cells of one column. What a cell can't take is left open as it was typed, and the reason is told. */
final class CellEditing extends EditingSupport {

    private final TableViewer viewer;
    private final MatrixColumn column;
    private final int index;
    private final ModelDocument document;
    private final Consumer<String> tell;
    private CellEditor editor;

    /** @param index of the column in the table */
    CellEditing(TableViewer viewer, MatrixColumn column, int index, ModelDocument document, Consumer<String> tell) {
        super(viewer);
        this.viewer = viewer;
        this.column = column;
        this.index = index;
        this.document = document;
        this.tell = tell;
    }

    @Override
    protected CellEditor getCellEditor(Object row) {
        if (editor != null) {
            editor.dispose();
        }
        editor = column.editor(viewer.getTable(), (Touchpoint) row).orElseThrow();
        document.drafts().add(editor.getControl(), new CellDraft(viewer, column, (Touchpoint) row, editor));
        return editor;
    }

    @Override
    protected boolean canEdit(Object row) {
        return column.isEditable();
    }

    @Override
    protected Object getValue(Object row) {
        return column.value((Touchpoint) row);
    }

    @Override
    protected void setValue(Object row, Object value) {
        try {
            column.change((Touchpoint) row, value).ifPresent(document::execute);
            tell.accept(null);
        } catch (UnreadableException unreadable) {
            tell.accept(unreadable.getMessage());
            viewer.getTable().getDisplay().asyncExec(() -> reopen(row, (String) value));
        }
    }

    private void reopen(Object row, String typed) {
        if (!viewer.getTable().isDisposed()) {
            viewer.editElement(row, index);
            ((Text) editor.getControl()).setText(typed);
        }
    }
}
