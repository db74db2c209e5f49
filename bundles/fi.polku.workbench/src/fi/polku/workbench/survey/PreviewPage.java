/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.survey;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

import fi.polku.model.experience.ExperienceModel;
import fi.polku.survey.ImportOptions;
import fi.polku.survey.ImportPlan;
import fi.polku.survey.mapping.AnswerColumn;
import fi.polku.survey.mapping.MappingFile;
import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.help.HelpContext;

/** Shows what will be written into the model, before anything is. */
final class PreviewPage extends WizardPage {

    private static final ScreenTexts TEXTS = new ScreenTexts(PreviewPage.class);

    private final ColumnsPage columns;
    private PlanTables tables;
    private Button comments;
    private Button replace;
    private Button save;
    private Optional<ImportPlan> plan = Optional.empty();

    PreviewPage(ColumnsPage columns) {
        super("preview", TEXTS.get("preview.title"), null);
        setDescription(TEXTS.get("preview.description"));
        setPageComplete(false);
        this.columns = columns;
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        tables = new PlanTables(area);
        comments = check(area, "comments");
        comments.addListener(SWT.Selection, event -> count());
        replace = check(area, "replace");
        replace.addListener(SWT.Selection, event -> count());
        save = check(area, "save");
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, HelpContext.id("survey"));
    }

    private static Button check(Composite area, String key) {
        Button button = new Button(area, SWT.CHECK | SWT.WRAP);
        button.setText(TEXTS.get(key));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            comments.setEnabled(columns.draft().mapping().answers().stream().map(AnswerColumn::comments)
                    .anyMatch(Optional::isPresent));
            save.setText(TEXTS.get("save", MappingFile.of(columns.draft().files().get(0)).getFileName()));
            save.setSelection(!columns.draft().hasUnreadMapping());
            // The wizard shows the page first; counting may take a while.
            getShell().getDisplay().asyncExec(this::count);
        } else {
            forget();
        }
    }

    private void forget() {
        plan = Optional.empty();
        setPageComplete(false);
    }

    private void count() {
        if (getControl().isDisposed() || !getControl().isVisible()) {
            return;
        }
        forget();
        Planning planning = planning(columns.draft().model());
        try {
            getContainer().run(true, true, planning);
            show(planning.plan());
        } catch (InvocationTargetException failed) {
            tell(failed);
        } catch (InterruptedException canceled) {
            tables.clear();
            stopped();
        }
    }

    /** Says that somebody has stopped the counting. */
    void stopped() {
        setErrorMessage(null);
        setMessage(TEXTS.get("stopped"), IMessageProvider.WARNING);
    }

    private void tell(InvocationTargetException failed) {
        tables.clear();
        if (failed.getCause() instanceof IOException unreadable) {
            setErrorMessage(AnswersProblem.message(unreadable));
        } else {
            StatusManager.getManager().handle(Status.error(String.valueOf(failed.getCause()), failed.getCause()),
                    StatusManager.SHOW);
        }
    }

    private void show(ImportPlan now) {
        plan = Optional.of(now);
        tables.show(now, columns.draft().mapping().grouping());
        String rows = now.rejects().number() == 0 ? TEXTS.get("rows.all", now.rows())
                : TEXTS.get("rows", now.rows(), now.rejects().rows(), now.rejects().answers());
        String nothing = !now.isNothing() ? ""
                : TEXTS.get(now.figures().isEmpty() && now.emotions().isEmpty() ? "nothing" : "known");
        setErrorMessage(null);
        setMessage((rows + " " + nothing).strip(), now.isNothing() ? IMessageProvider.INFORMATION
                : now.rejects().number() > 0 ? IMessageProvider.WARNING : IMessageProvider.NONE);
        setPageComplete(true);
    }

    /** Counts the answers for a model as it is now. */
    Planning planning(ExperienceModel model) {
        return new Planning(model, columns.draft().mapping(), columns.draft().files(), options());
    }

    private ImportOptions options() {
        return new ImportOptions(comments.isEnabled() && comments.getSelection(), replace.getSelection(), LocalDate.now());
    }

    /** What is shown; there is one when the page is complete. */
    ImportPlan plan() {
        return plan.orElseThrow();
    }

    boolean savesMapping() {
        return save.getSelection();
    }
}
