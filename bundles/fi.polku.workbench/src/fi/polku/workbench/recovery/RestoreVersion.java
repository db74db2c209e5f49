/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.recovery;

import java.io.IOException;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.editor.PolkuEditor;

/** File &gt; Restore earlier version: makes the open model what it was; can be undone. */
public final class RestoreVersion extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof PolkuEditor editor) {
            ModelDocument document = editor.document();
            Shell shell = HandlerUtil.getActiveShell(event);
            try {
                VersionDialog dialog = new VersionDialog(shell, document.file().getFileName().toString(), Versions.of(document));
                dialog.open();
                if (dialog.chosen() != null) {
                    Restored.change(document, dialog.chosen().source().model());
                }
            } catch (IOException e) {
                throw new ExecutionException(e.getLocalizedMessage(), e);
            }
        }
        return null;
    }
}
