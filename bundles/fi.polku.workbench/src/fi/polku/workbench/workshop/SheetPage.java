/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.paper.office.Unclear;
import fi.polku.rules.fix.Fixes;
import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.export.ExportProblem;
import fi.polku.workbench.help.HelpContext;
import fi.polku.workbench.part.Form;
import fi.polku.workbench.part.ModelChoice;

/** Asks for a filled-in sheet and the model that it goes into, and shows what will come of it. */
final class SheetPage extends WizardPage {

    static final ScreenTexts TEXTS = new ScreenTexts(SheetPage.class);
    private static final int WIDTH = 760;
    private static final int LINES = 12;
    private static final int LINES_OF_DOUBT = 4;

    private final List<ModelChoice> choices;
    private final String given;
    private Text file;
    private Combo choice;
    private Table preview;
    private Composite doubts;
    private Text unclear;

    /**
     * @param choices the models that there are, the likeliest first
     * @param given the sheet to begin with; empty for none
     */
    SheetPage(List<ModelChoice> choices, String given) {
        super("sheet", TEXTS.get("sheet.title"), null);
        setDescription(TEXTS.get("sheet.description"));
        this.choices = choices;
        this.given = given;
    }

    static boolean isSheet(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(pptx|xlsx)");
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        Form form = new Form(area);
        file = form.text(TEXTS.get("sheet.file"), given, this::show, TEXTS.get("sheet.browse"), this::browse);
        choice = form.choice(TEXTS.get("sheet.model"), choices.stream().map(ModelChoice::title).toArray(String[]::new));
        choice.addListener(SWT.Selection, event -> show());
        Label label = new Label(area, SWT.NONE);
        label.setText(TEXTS.get("sheet.preview"));
        GridDataFactory.fillDefaults().span(3, 1).indent(0, 8).applyTo(label);
        preview = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        preview.setHeaderVisible(true);
        column("sheet.kind", 0.12);
        column("sheet.element", 0.56);
        column("sheet.what", 0.3);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(WIDTH, LINES * preview.getItemHeight())
                .applyTo(preview);
        tellDoubts(area);
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, HelpContext.id("sheet"));
        show();
    }

    /** Below the list, since a line of that can't be read when it is long. */
    private void tellDoubts(Composite area) {
        doubts = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(doubts);
        new Label(doubts, SWT.NONE).setText(TEXTS.get("sheet.unclear"));
        unclear = new Text(doubts, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LINES_OF_DOUBT * unclear.getLineHeight())
                .applyTo(unclear);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).indent(0, 8).exclude(true).applyTo(doubts);
    }

    private void column(String key, double part) {
        TableColumn column = new TableColumn(preview, SWT.NONE);
        column.setText(TEXTS.get(key));
        column.setWidth((int) (part * WIDTH));
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
        dialog.setFilterExtensions(new String[] {"*.pptx;*.xlsx", "*"});
        dialog.setFileName(file.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    private void show() {
        if (preview == null) {
            return;
        }
        preview.removeAll();
        show(List.of());
        Optional<String> complaint = complaint();
        setErrorMessage(given.isEmpty() && file.getText().isBlank() ? null : complaint.orElse(null));
        setPageComplete(complaint.isEmpty());
    }

    private Optional<String> complaint() {
        setMessage(getDescription());
        if (choices.isEmpty()) {
            return Optional.of(TEXTS.get("sheet.noModel"));
        }
        if (!isThere()) {
            return Optional.of(TEXTS.get("sheet.noFile"));
        }
        try {
            BroughtBack sheet = BroughtBack.read(path(), model().content(), Fixes.domain());
            show(sheet);
            return sheet.isBlank() ? Optional.of(TEXTS.get("sheet.blank"))
                    : sheet.change().taken().isEmpty() ? Optional.of(TEXTS.get("sheet.known")) : Optional.empty();
        } catch (IOException e) {
            return Optional.of(ExportProblem.message(e));
        }
    }

    private void show(BroughtBack sheet) {
        ChangeWords words = new ChangeWords(ScreenTexts.language());
        sheet.change().taken().stream().flatMap(taken -> words.of(taken).stream())
                .forEach(line -> new TableItem(preview, SWT.NONE).setText(line));
        show(sheet.unclear());
        if (!sheet.unclear().isEmpty()) {
            setMessage(TEXTS.get("sheet.unclear.count", sheet.unclear().size()), IMessageProvider.WARNING);
        }
    }

    private void show(List<Unclear> doubtful) {
        unclear.setText(doubtful.stream().map(one -> one.message(ScreenTexts.language()))
                .collect(Collectors.joining(Text.DELIMITER)));
        doubts.setVisible(!doubtful.isEmpty());
        ((GridData) doubts.getLayoutData()).exclude = doubtful.isEmpty();
        doubts.getParent().layout();
    }

    private boolean isThere() {
        try {
            return isSheet(file.getText()) && Files.isRegularFile(path());
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private Path path() {
        return Path.of(file.getText().strip());
    }

    ModelChoice model() {
        return choices.get(choice.getSelectionIndex());
    }

    /** What is written, for this very model. */
    BroughtBack read(ExperienceModel model, EditingDomain domain) {
        try {
            return BroughtBack.read(path(), model, domain);
        } catch (IOException goneSince) {
            throw new UncheckedIOException(goneSince);
        }
    }
}
