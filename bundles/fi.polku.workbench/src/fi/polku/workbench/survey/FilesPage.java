/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.survey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.survey.AnswerFiles;
import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.help.HelpContext;
import fi.polku.workbench.part.Form;
import fi.polku.workbench.part.ModelChoice;

/** Asks which answers go into which model. */
final class FilesPage extends WizardPage {

    private static final ScreenTexts TEXTS = new ScreenTexts(FilesPage.class);
    private static final int ROWS = 6;

    private final List<ModelChoice> choices;
    private final List<Path> files;
    private Combo choice;
    private org.eclipse.swt.widgets.List list;
    private Button remove;
    private Optional<ExperienceModel> model = Optional.empty();
    private String unreadable;

    /**
     * @param choices the models that there are, the likeliest first
     * @param files answers to begin with
     */
    FilesPage(List<ModelChoice> choices, List<Path> files) {
        super("files", TEXTS.get("files.title"), null);
        setDescription(TEXTS.get("files.description"));
        this.choices = choices;
        this.files = new ArrayList<>(files);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        choice = new Form(area).choice(TEXTS.get("model"), choices.stream().map(ModelChoice::title).toArray(String[]::new));
        choice.addListener(SWT.Selection, event -> read());
        Label label = new Label(area, SWT.NONE);
        label.setText(TEXTS.get("files"));
        GridDataFactory.fillDefaults().applyTo(label);
        list = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(440, ROWS * list.getItemHeight()).applyTo(list);
        list.addListener(SWT.Selection, event -> remove.setEnabled(list.getSelectionCount() > 0));
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(buttons, "files.add", this::browse);
        remove = button(buttons, "files.remove", this::remove);
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, HelpContext.id("survey"));
        showFiles();
        read();
        if (model.isPresent()) {
            setErrorMessage(null);
        }
    }

    private static Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(TEXTS.get(key));
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
        dialog.setText(TEXTS.get("files.choose"));
        dialog.setFilterNames(new String[] {TEXTS.get("files.answers"), TEXTS.get("files.all")});
        dialog.setFilterExtensions(new String[] {
                AnswerFiles.ENDINGS.stream().map(ending -> "*." + ending).collect(Collectors.joining(";")), "*"});
        if (model.isPresent()) {
            dialog.setFilterPath(chosen().path().getParent().toString());
        }
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            Arrays.stream(dialog.getFileNames()).map(folder::resolve).filter(file -> !files.contains(file))
                    .forEach(files::add);
            showFiles();
            check();
        }
    }

    private void remove() {
        int[] chosen = list.getSelectionIndices();
        for (int i = chosen.length - 1; i >= 0; i--) {
            files.remove(chosen[i]);
        }
        showFiles();
        check();
    }

    private void showFiles() {
        list.setItems(files.stream().map(file -> TEXTS.get("file", file.getFileName(), file.getParent()))
                .toArray(String[]::new));
        remove.setEnabled(false);
    }

    private void read() {
        model = Optional.empty();
        unreadable = null;
        if (choice.getSelectionIndex() >= 0) {
            try {
                model = Optional.of(chosen().content());
            } catch (IOException e) {
                unreadable = AnswersProblem.message(e);
            }
        }
        check();
    }

    private void check() {
        String complaint = model.isEmpty() ? unreadable == null ? TEXTS.get("noModel") : unreadable
                : files.isEmpty() ? TEXTS.get("noFile") : null;
        setErrorMessage(complaint);
        setPageComplete(complaint == null);
    }

    /** Where the figures go. */
    ModelChoice chosen() {
        return choices.get(choice.getSelectionIndex());
    }

    /** As it is in its editor or, when it isn't open, in its file; empty while none is chosen that can be read. */
    Optional<ExperienceModel> model() {
        return model;
    }

    List<Path> files() {
        return List.copyOf(files);
    }
}
