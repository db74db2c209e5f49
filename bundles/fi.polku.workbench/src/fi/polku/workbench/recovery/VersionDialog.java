/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.recovery;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import fi.polku.workbench.ScreenTexts;

/** Lets choose an earlier version of the model that is open. */
final class VersionDialog extends Dialog {

    private static final int WIDTH = 280;
    private static final ScreenTexts TEXTS = new ScreenTexts(VersionDialog.class);

    private final List<Version> versions;
    private final String file;
    private VersionTable table;
    private Version chosen;

    VersionDialog(Shell parent, String file, List<Version> versions) {
        super(parent);
        this.file = file;
        this.versions = versions;
    }

    /** Null until the window was closed with the button that restores. */
    Version chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("versions.title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label message = new Label(area, SWT.WRAP);
        message.setText(TEXTS.get(versions.isEmpty() ? "versions.none" : "versions", file));
        GridDataFactory.fillDefaults().grab(true, false).hint(convertHorizontalDLUsToPixels(WIDTH), SWT.DEFAULT).applyTo(message);
        table = new VersionTable(area, SWT.SINGLE, TEXTS.get("column.version"), TEXTS.get("column.open"), versions);
        table.control().addListener(SWT.DefaultSelection, event -> okPressed());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("cancel"), false);
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("versions.restore"), true).setEnabled(!versions.isEmpty());
    }

    @Override
    protected void okPressed() {
        chosen = versions.get(table.control().getSelectionIndex());
        super.okPressed();
    }
}
