/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.workshop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.text.Texts;
import fi.polku.paper.board.BoardPapers;
import fi.polku.paper.card.CardPapers;
import fi.polku.picture.export.WholeFile;
import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.export.ExportProblem;
import fi.polku.workbench.export.ThemeField;
import fi.polku.workbench.help.HelpContext;
import fi.polku.workbench.part.FolderField;
import fi.polku.workbench.part.Form;
import fi.polku.workbench.part.LanguageField;
import fi.polku.workbench.part.ModelChoice;

/** Asks which papers of which model, in which language, and whereto. */
final class PapersPage extends WizardPage {

    static final ScreenTexts TEXTS = new ScreenTexts(PapersPage.class);

    private final List<ModelChoice> choices;
    private Optional<ExperienceModel> model = Optional.empty();
    private String unreadable;
    private Combo choice;
    private Button cards;
    private Button boards;
    private Label files;
    private LanguageField language;
    private ThemeField theme;
    private FolderField folder;
    private Button open;

    /** @param choices the models that there are, the likeliest first */
    PapersPage(List<ModelChoice> choices) {
        super("papers", TEXTS.get("papers.title"), null);
        setDescription(TEXTS.get("papers.description"));
        this.choices = choices;
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        Form form = new Form(area);
        choice = form.choice(TEXTS.get("papers.model"), Stream.concat(choices.stream().map(ModelChoice::title),
                Stream.of(TEXTS.get("papers.blank"))).toArray(String[]::new));
        choice.addListener(SWT.Selection, event -> read());
        cards = check(area, "papers.cards");
        boards = check(area, "papers.boards");
        Label label = new Label(area, SWT.NONE);
        label.setText(TEXTS.get("papers.files"));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        files = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(480, 180).applyTo(files);
        language = new LanguageField(form, TEXTS.get("papers.language"), this::check);
        theme = new ThemeField(area, this::check);
        folder = new FolderField(form, this::check);
        open = check(area, "papers.open");
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, HelpContext.id("papers"));
        read();
    }

    private Button check(Composite area, String key) {
        Button button = new Button(area, SWT.CHECK);
        button.setText(TEXTS.get(key));
        button.setSelection(true);
        button.addListener(SWT.Selection, event -> check());
        GridDataFactory.fillDefaults().span(3, 1).applyTo(button);
        return button;
    }

    private void read() {
        model = Optional.empty();
        unreadable = null;
        int index = choice.getSelectionIndex();
        Locale spoken = ScreenTexts.language();
        if (index < choices.size()) {
            ModelChoice chosen = choices.get(index);
            try {
                model = Optional.of(chosen.content());
                spoken = Texts.language(model.get());
                folder.show(chosen.path().resolveSibling(TEXTS.get("papers.folder.standard")).toString());
            } catch (IOException e) {
                unreadable = ExportProblem.message(e);
            }
        }
        language.show(spoken);
        check();
    }

    private void check() {
        if (open == null) {
            return;
        }
        Set<String> names = papers().keySet();
        files.setText(String.join("\n", names));
        Optional<String> complaint = unreadable != null ? Optional.of(unreadable)
                : names.isEmpty() ? Optional.of(TEXTS.get("papers.none"))
                : theme.complaint().or(folder::complaint);
        setErrorMessage(complaint.orElse(null));
        setMessage(theme.warning().orElse(null), WARNING);
        setPageComplete(complaint.isEmpty());
    }

    /** What is written, by name. */
    Map<String, WholeFile.Content> papers() {
        Locale spoken = language.chosen();
        Map<String, WholeFile.Content> papers = new LinkedHashMap<>();
        if (cards.getSelection()) {
            papers.putAll(model.map(it -> CardPapers.of(it, spoken, theme.theme()))
                    .orElseGet(() -> CardPapers.blank(spoken, theme.theme())));
        }
        if (boards.getSelection()) {
            papers.putAll(model.map(it -> BoardPapers.of(it, spoken, theme.theme()))
                    .orElseGet(() -> BoardPapers.blank(spoken, theme.theme())));
        }
        return papers;
    }

    Path folder() {
        return folder.folder();
    }

    boolean opensFolder() {
        return open.getSelection();
    }
}
