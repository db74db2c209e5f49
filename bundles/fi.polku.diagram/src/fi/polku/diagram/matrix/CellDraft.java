/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.matrix;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TableViewer;

import fi.polku.diagram.document.Drafts;
import fi.polku.diagram.form.notation.UnreadableException;
import fi.polku.model.experience.Touchpoint;

/** What an open cell says that its touchpoint doesn't. */
record CellDraft(TableViewer viewer, MatrixColumn column, Touchpoint row, CellEditor editor) implements Drafts.Draft {

    @Override
    public boolean differs() {
        try {
            return editor.isActivated() && column.change(row, editor.getValue()).isPresent();
        } catch (UnreadableException toldWhenTheCellIsLeft) {
            return false;
        }
    }

    @Override
    public void take() {
        viewer.applyEditorValue();
    }
}
