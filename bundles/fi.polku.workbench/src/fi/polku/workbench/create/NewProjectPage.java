/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.create;

import java.io.File;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.help.HelpContext;
import fi.polku.workbench.part.Form;

/** Asks for a project's name, its folder and what is in it to begin with. */
final class NewProjectPage extends WizardPage {

    private static final ScreenTexts TEXTS = new ScreenTexts(NewProjectPage.class);

    private final IWorkspace workspace = ResourcesPlugin.getWorkspace();
    private Text name;
    private Text folder;
    private BeginningList beginning;

    NewProjectPage() {
        super("project", TEXTS.get("project.title"), null);
        setDescription(TEXTS.get("project.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        Form form = new Form(area);
        name = form.text(TEXTS.get("project.name"), freeName(), this::check);
        folder = form.text(TEXTS.get("project.folder"), "", this::check, TEXTS.get("browse"), this::browse);
        folder.setMessage(TEXTS.get("project.inWorkspace"));
        List<Beginning> choices = new ArrayList<>(Beginning.all(ScreenTexts.language()));
        choices.add(new Nothing());
        beginning = new BeginningList(area, TEXTS.get("project.beginning"), choices, choices.get(0), this::check);
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, HelpContext.id("newProject"));
        name.selectAll();
        name.setFocus();
        check();
    }

    private String freeName() {
        String wanted = TEXTS.get("project.standard");
        String free = wanted;
        for (int n = 2; workspace.getRoot().getProject(free).exists(); n++) {
            free = wanted + " " + n;
        }
        return free;
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SHEET);
        dialog.setMessage(TEXTS.get("project.folder.choose"));
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void check() {
        if (beginning == null) {
            return;
        }
        Optional<String> complaint = complaint();
        setErrorMessage(complaint.orElse(null));
        setPageComplete(complaint.isEmpty());
    }

    private Optional<String> complaint() {
        if (name.getText().isBlank()) {
            return Optional.of(TEXTS.get("project.nameless"));
        }
        IStatus valid = workspace.validateName(name.getText(), IResource.PROJECT);
        if (!valid.isOK()) {
            return Optional.of(valid.getMessage());
        }
        if (project().exists()) {
            return Optional.of(TEXTS.get("project.exists", name.getText()));
        }
        IStatus place = workspace.validateProjectLocationURI(project(), folder());
        return place.isOK() ? Optional.empty() : Optional.of(place.getMessage());
    }

    IProject project() {
        return workspace.getRoot().getProject(name.getText());
    }

    /** Null for a folder of its own in the workspace. */
    URI folder() {
        return folder.getText().isBlank() ? null : new File(folder.getText().strip()).toURI();
    }

    /** Empty for a project without a model. */
    Optional<Beginning> beginning() {
        return Optional.of(beginning.chosen()).filter(chosen -> !(chosen instanceof Nothing));
    }
}
