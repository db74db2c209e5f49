/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.create;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;

import fi.polku.store.PolkuResourceFactory;
import fi.polku.store.Templates;
import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.help.HelpContext;
import fi.polku.workbench.part.Form;
import fi.polku.workbench.part.LanguageField;

/** Asks where a new model is to be, what it is called, in which language and what it begins with. */
final class NewModelPage extends WizardPage {

    private static final ScreenTexts TEXTS = new ScreenTexts(NewModelPage.class);
    private static final IWorkspaceRoot ROOT = ResourcesPlugin.getWorkspace().getRoot();
    private static final String ENDING = "." + PolkuResourceFactory.EXTENSION;

    private final Optional<IContainer> first;
    private Text folder;
    private Text file;
    private Text name;
    private LanguageField language;
    private BeginningList template;

    /** @param first the folder to begin with */
    NewModelPage(Optional<IContainer> first) {
        super("model", TEXTS.get("model.title"), null);
        setDescription(TEXTS.get("model.description"));
        this.first = first;
    }

    /**
     * @return where a new file belongs: beside what is selected or open, else into the only project there is, or into one
     *         that is to be made
     */
    static Optional<IContainer> folder(IStructuredSelection selection, IWorkbench workbench) {
        IResource near = Adapters.adapt(selection.getFirstElement(), IResource.class);
        if (near == null && workbench.getActiveWorkbenchWindow().getActivePage().getActiveEditor() != null) {
            near = Adapters.adapt(workbench.getActiveWorkbenchWindow().getActivePage().getActiveEditor().getEditorInput(),
                    IResource.class);
        }
        if (near != null) {
            return Optional.of(near instanceof IContainer container ? container : near.getParent());
        }
        List<IProject> open = openProjects();
        return open.isEmpty() ? Optional.of(ROOT.getProject(TEXTS.get("project.standard")))
                : open.stream().findFirst().filter(only -> open.size() == 1).map(IContainer.class::cast);
    }

    private static List<IProject> openProjects() {
        return Arrays.stream(ROOT.getProjects()).filter(IProject::isOpen).toList();
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        Form form = new Form(area);
        String begun = first.map(it -> it.getFullPath().makeRelative().toString()).orElse("");
        // Where no project is open, there is nothing to browse: the page says which one is made.
        folder = openProjects().isEmpty() ? form.text(TEXTS.get("model.folder"), begun, this::check)
                : form.text(TEXTS.get("model.folder"), begun, this::check, TEXTS.get("browse"), this::browse);
        file = form.text(TEXTS.get("model.file"), freeName(), this::check);
        name = form.text(TEXTS.get("model.name"), "", this::check);
        name.setMessage(TEXTS.get("model.name.standard"));
        language = new LanguageField(form, TEXTS.get("model.language"), this::check);
        language.show(ScreenTexts.language());
        List<FromTemplate> choices = Templates.names().stream()
                .map(one -> new FromTemplate(one, ScreenTexts.language(), "")).toList();
        template = new BeginningList(area, TEXTS.get("model.template"), choices, choices.get(1), this::check);
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, HelpContext.id("newModel"));
        file.setSelection(0, file.getText().length() - ENDING.length());
        check();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            // Behind the page where a wizard is chosen, nothing could take the keys earlier.
            (folder.getText().isEmpty() ? folder : file).setFocus();
        }
    }

    private String freeName() {
        String wanted = TEXTS.get("template.file");
        String free = wanted;
        for (int n = 2; first.isPresent() && isThere(first.get().getFile(IPath.fromPortableString(free + ENDING))); n++) {
            free = wanted + "-" + n;
        }
        return free + ENDING;
    }

    private void browse() {
        ContainerSelectionDialog dialog = new ContainerSelectionDialog(getShell(), container().orElse(null), false,
                TEXTS.get("model.folder.choose"));
        dialog.open();
        if (dialog.getResult() != null && dialog.getResult().length == 1) {
            folder.setText(((IPath) dialog.getResult()[0]).makeRelative().toString());
        }
    }

    private void check() {
        if (template == null) {
            return;
        }
        Optional<String> complaint = complaint();
        setErrorMessage(complaint.orElse(null));
        setMessage(newProject().map(project -> TEXTS.get("model.newProject", project.getName())).orElse(null), INFORMATION);
        setPageComplete(complaint.isEmpty());
    }

    private Optional<String> complaint() {
        if (container().isEmpty()) {
            return Optional.of(TEXTS.get(openProjects().isEmpty() ? "model.noProject" : "model.noFolder"));
        }
        if (file.getText().isBlank() || fileName().equals(ENDING)) {
            return Optional.of(TEXTS.get("model.nameless"));
        }
        IStatus valid = ROOT.getWorkspace().validateName(fileName(), IResource.FILE);
        if (!valid.isOK()) {
            return Optional.of(valid.getMessage());
        }
        return isThere(file()) ? Optional.of(TEXTS.get("model.exists", fileName())) : Optional.empty();
    }

    private String fileName() {
        String typed = file.getText().strip();
        return typed.endsWith(ENDING) ? typed : typed + ENDING;
    }

    /** A project that isn't there yet may have left its files in the workspace. */
    private static boolean isThere(IFile file) {
        return file.exists()
                || !file.getProject().exists() && ROOT.getLocation().append(file.getFullPath()).toFile().exists();
    }

    private Optional<IContainer> container() {
        return folder.getText().isBlank() ? Optional.empty()
                : Optional.ofNullable(ROOT.findMember(IPath.fromPortableString(folder.getText().strip())))
                        .filter(found -> found.isAccessible() && found instanceof IContainer && found != ROOT)
                        .map(IContainer.class::cast).or(this::newProject);
    }

    /** Where there is no project, the folder is one that will be made, or opened. */
    private Optional<IProject> newProject() {
        String name = folder.getText().strip();
        return openProjects().isEmpty() && ROOT.getWorkspace().validateName(name, IResource.PROJECT).isOK()
                ? Optional.of(ROOT.getProject(name)) : Optional.empty();
    }

    IFile file() {
        return container().orElseThrow().getFile(IPath.fromPortableString(fileName()));
    }

    Beginning beginning() {
        String chosen = ((FromTemplate) template.chosen()).template();
        return new FromTemplate(chosen, language.chosen(), name.getText());
    }
}
