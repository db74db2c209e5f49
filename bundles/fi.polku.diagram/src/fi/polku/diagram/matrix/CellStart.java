/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.matrix;

import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;

/** A cell is opened by typing, by Return or F2, and by a double click. */
final class CellStart extends ColumnViewerEditorActivationStrategy {

    CellStart(TableViewer viewer) {
        super(viewer);
        setEnableEditorActivationWithKeyboard(true);
    }

    @Override
    protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
        return switch (event.eventType) {
            case ColumnViewerEditorActivationEvent.TRAVERSAL, ColumnViewerEditorActivationEvent.PROGRAMMATIC,
                    ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION -> true;
            case ColumnViewerEditorActivationEvent.KEY_PRESSED -> opens(event);
            default -> false;
        };
    }

    private static boolean opens(ColumnViewerEditorActivationEvent event) {
        boolean isPlain = (event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0;
        return isPlain && (event.keyCode == SWT.F2 || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR
                || event.character > ' ' && event.character != SWT.DEL);
    }
}
