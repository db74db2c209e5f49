/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Turns an editor's pages by the workbench's keys for tabs, past the last one to the first. The workbench's own way past an
 * end shows a page without telling the editor, which stays blank then.
 */
final class PageTurn extends AbstractHandler {

    private final PolkuEditor editor;
    private final int step;

    private PageTurn(PolkuEditor editor, int step) {
        this.editor = editor;
        this.step = step;
    }

    static void in(PolkuEditor editor) {
        IHandlerService handlers = editor.getSite().getService(IHandlerService.class);
        handlers.activateHandler("org.eclipse.ui.navigate.nextTab", new PageTurn(editor, 1));
        handlers.activateHandler("org.eclipse.ui.navigate.previousTab", new PageTurn(editor, -1));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        editor.turn(step);
        return null;
    }
}
