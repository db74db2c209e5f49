/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.part;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Text;

import fi.polku.workbench.ScreenTexts;

/** A line of a wizard's page in which a folder of this machine is typed or chosen. */
public final class FolderField {

    private static final ScreenTexts TEXTS = new ScreenTexts(FolderField.class);

    private final Text text;

    /** @param changed is run at every change */
    public FolderField(Form form, Runnable changed) {
        text = form.text(TEXTS.get("folder"), "", changed, TEXTS.get("browse"), this::browse);
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(text.getShell(), SWT.SHEET);
        dialog.setMessage(TEXTS.get("folder.choose"));
        dialog.setFilterPath(text.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            text.setText(chosen);
        }
    }

    /** Offers a folder; it needn't be there yet. */
    public void show(String folder) {
        text.setText(folder);
    }

    /** @return what is typed */
    public String typed() {
        return text.getText();
    }

    /** @return why what is typed is no folder */
    public Optional<String> complaint() {
        try {
            return folder().isAbsolute() ? Optional.empty() : Optional.of(TEXTS.get("noFolder"));
        } catch (InvalidPathException e) {
            return Optional.of(TEXTS.get("noFolder"));
        }
    }

    /** @return the folder, while there is no complaint */
    public Path folder() {
        return Path.of(text.getText().strip());
    }
}
