/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.recovery;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import fi.polku.diagram.document.ModelDocument;
import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.workbench.ScreenTexts;

/** File &gt; Restore earlier version: makes the open model what it was; can be undone. */
public final class RestoreVersion extends AbstractHandler {

    private static final ScreenTexts TEXTS = new ScreenTexts(RestoreVersion.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof PolkuEditor editor) {
            ModelDocument document = editor.document();
            try {
                restore(document, Versions.of(document), HandlerUtil.getActiveShell(event));
            } catch (IOException e) {
                throw new ExecutionException(e.getLocalizedMessage(), e);
            }
        }
        return null;
    }

    private static void restore(ModelDocument document, List<Version> versions, Shell shell) throws IOException {
        String file = document.file().getFileName().toString();
        if (versions.isEmpty()) {
            MessageDialog.openInformation(shell, TEXTS.get("versions.title"), TEXTS.get("versions.none", file));
            return;
        }
        VersionDialog dialog = new VersionDialog(shell, file, versions);
        dialog.open();
        if (dialog.chosen() != null) {
            Restored.change(document, dialog.chosen().source().model());
        }
    }
}
