/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.recovery;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import fi.polku.store.UnsavedChanges;
import fi.polku.workbench.ScreenTexts;

/** Asks what is to become of unsaved changes that an earlier session has left behind. */
final class RecoveryDialog extends VersionTableDialog {

    /** What is to become of them. */
    enum Decision {
        RESTORE, DISCARD, LATER
    }

    private static final ScreenTexts TEXTS = new ScreenTexts(RecoveryDialog.class);

    private final List<UnsavedChanges> changes;
    private final List<UnsavedChanges> chosen = new ArrayList<>();
    private VersionTable table;

    RecoveryDialog(Shell parent, List<UnsavedChanges> changes) {
        super(parent, TEXTS.get("recovery.title"), TEXTS.get("recovery"));
        this.changes = changes;
    }

    Decision ask() {
        return switch (open()) {
            case IDialogConstants.OK_ID -> Decision.RESTORE;
            case IDialogConstants.NO_ID -> Decision.DISCARD;
            default -> Decision.LATER;
        };
    }

    /** The changes that the decision is about, the oldest first; for the others it is made later. */
    List<UnsavedChanges> chosen() {
        return chosen;
    }

    @Override
    void createTable(Composite area) {
        table = new VersionTable(area, SWT.CHECK, TEXTS.get("column.file"), TEXTS.get("column.differs"),
                changes.stream().map(Versions::unsaved).toList());
        table.control().addListener(SWT.Selection, event -> enable());
    }

    private void enable() {
        boolean some = changes.stream().anyMatch(one -> table.isChecked(changes.indexOf(one)));
        getButton(IDialogConstants.OK_ID).setEnabled(some);
        getButton(IDialogConstants.NO_ID).setEnabled(some);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.NO_ID, TEXTS.get("recovery.discard"), false);
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("recovery.later"), false);
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("recovery.restore"), true);
    }

    @Override
    protected void buttonPressed(int button) {
        for (int i = changes.size() - 1; i >= 0; i--) {
            if (table.isChecked(i)) {
                chosen.add(changes.get(i));
            }
        }
        setReturnCode(button);
        close();
    }
}
