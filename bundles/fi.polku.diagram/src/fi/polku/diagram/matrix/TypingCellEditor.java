/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.matrix;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

import fi.polku.diagram.element.ElementLabelProvider;
import fi.polku.diagram.form.Proposals;
import fi.polku.model.experience.Element;

/** A cell to type into. The key that opens it is the first that is typed; Return goes on to the cell below. */
final class TypingCellEditor extends TextCellEditor {

    private final Table table;
    private Proposals proposals;
    private boolean isTyping;

    /** @param candidates elements that are proposed while typing; none for plain text */
    TypingCellEditor(Table table, Supplier<List<Element>> candidates, ElementLabelProvider names) {
        super(table);
        this.table = table;
        if (!candidates.get().isEmpty()) {
            proposals = new Proposals(text, candidates, names, chosen -> fireApplyEditorValue());
        }
        text.addListener(SWT.DefaultSelection, event -> table.getDisplay().asyncExec(this::below));
    }

    @Override
    public void activate(ColumnViewerEditorActivationEvent activation) {
        super.activate(activation);
        isTyping = activation.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && activation.character > ' '
                && activation.character != SWT.DEL;
        if (isTyping) {
            text.setText(String.valueOf(activation.character));
        }
    }

    /** What is typed next goes behind the first letter, not in its place. */
    @Override
    protected void doSetFocus() {
        super.doSetFocus();
        if (isTyping) {
            text.setSelection(text.getCharCount());
        }
    }

    @Override
    protected void focusLost() {
        if (proposals == null || !proposals.isProposalPopupOpen()) {
            super.focusLost();
        }
    }

    private void below() {
        int next = table.getSelectionIndex() + 1;
        if (!table.isDisposed() && next > 0 && next < table.getItemCount()) {
            table.setSelection(next);
            Event selected = new Event();
            selected.item = table.getItem(next);
            table.notifyListeners(SWT.Selection, selected);
        }
    }
}
