/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.survey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.survey.rows.Format;
import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.help.HelpContext;

/** Asks what the columns mean, and shows at once what of the first rows can't be understood so. */
final class ColumnsPage extends WizardPage {

    private static final ScreenTexts TEXTS = new ScreenTexts(ColumnsPage.class);

    private final FilesPage files;
    private ExperienceModel model;
    private List<Path> read = List.of();
    private Optional<Draft> draft = Optional.empty();
    private FormatFields format;
    private ColumnTable table;
    private ColumnFields fields;
    private Composite area;

    ColumnsPage(FilesPage files) {
        super("columns", TEXTS.get("columns.title"), null);
        setDescription(TEXTS.get("columns.description"));
        setPageComplete(false);
        this.files = files;
    }

    @Override
    public void createControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        format = new FormatFields(area, this::change, this::write);
        table = new ColumnTable(area, this::choose);
        fields = new ColumnFields(area, this::change);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields.control());
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, HelpContext.id("survey"));
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            BusyIndicator.showWhile(area.getDisplay(), this::begin);
            table.setFocus();
        }
    }

    /** Begins anew when other files or another model have been chosen. */
    private void begin() {
        ExperienceModel chosen = files.model().orElseThrow();
        if (chosen == model && files.files().equals(read) && draft.isPresent()) {
            return;
        }
        model = chosen;
        read = files.files();
        try {
            draft = Optional.of(new Draft(model, read));
            show(draft.get());
        } catch (IOException e) {
            draft = Optional.empty();
            tell(new Draft.Trial(Optional.of(AnswersProblem.message(e)), Optional.empty()));
        }
        area.setEnabled(draft.isPresent());
    }

    private void show(Draft now) {
        format.show(now);
        table.show(now);
        fields.show(now, table.chosen());
        tell(now.trial());
    }

    private void choose(String column) {
        draft.ifPresent(now -> fields.show(now, column));
    }

    private void change(ColumnMapping changed) {
        draft.ifPresent(now -> {
            now.change(changed);
            show(now);
        });
    }

    private void write(Format how) {
        draft.ifPresent(now -> {
            try {
                now.write(how);
                show(now);
            } catch (IOException e) {
                format.show(now);
                tell(new Draft.Trial(Optional.of(AnswersProblem.message(e)), Optional.empty()));
            }
        });
    }

    private void tell(Draft.Trial trial) {
        setErrorMessage(trial.complaint().orElse(null));
        setMessage(trial.warning().orElseGet(() -> draft.map(Draft::origin).orElse(null)),
                trial.warning().isPresent() ? IMessageProvider.WARNING : IMessageProvider.NONE);
        setPageComplete(trial.complaint().isEmpty());
    }

    /** What has been said so far; there is one when the page is complete. */
    Draft draft() {
        return draft.orElseThrow();
    }
}
