/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.recovery;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import fi.polku.workbench.ScreenTexts;

/** Lets choose an earlier version of the model that is open. */
final class VersionDialog extends VersionTableDialog {

    private static final ScreenTexts TEXTS = new ScreenTexts(VersionDialog.class);

    private final List<Version> versions;
    private VersionTable table;
    private Version chosen;

    /** @param versions at least one */
    VersionDialog(Shell parent, String file, List<Version> versions) {
        super(parent, TEXTS.get("versions.title"), TEXTS.get("versions", file));
        this.versions = versions;
    }

    /** Null until the window was closed with the button that restores. */
    Version chosen() {
        return chosen;
    }

    @Override
    void createTable(Composite area) {
        table = new VersionTable(area, SWT.SINGLE, TEXTS.get("column.version"), TEXTS.get("column.open"), versions);
        table.control().addListener(SWT.DefaultSelection, event -> okPressed());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("cancel"), false);
        Button restore = createButton(parent, IDialogConstants.OK_ID, TEXTS.get("versions.restore"), true);
        table.enable(restore);
    }

    @Override
    protected void okPressed() {
        chosen = versions.get(table.control().getSelectionIndex());
        super.okPressed();
    }
}
