/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.survey;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.survey.ImportPlan;
import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.part.ModelChoice;
import fi.polku.workbench.part.ModelFile;

/** File &gt; Import survey answers. */
public final class AnswersWizard extends Wizard implements IImportWizard {

    /** What {@code plugin.xml} calls it. */
    public static final String ID = "fi.polku.workbench.importAnswers";

    private static final ScreenTexts TEXTS = new ScreenTexts(AnswersWizard.class);

    private IWorkbenchWindow window;
    private FilesPage files;
    private ColumnsPage columns;
    private PreviewPage preview;

    /**
     * Opens it as soon as the window has time.
     *
     * @param selected files of answers, in the workspace or as paths, and before them a model if one was chosen
     */
    public static void open(IWorkbenchWindow window, List<?> selected) {
        window.getShell().getDisplay().asyncExec(() -> {
            AnswersWizard wizard = new AnswersWizard();
            wizard.init(window.getWorkbench(), new StructuredSelection(selected));
            new WizardDialog(window.getShell(), wizard).open();
        });
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        window = workbench.getActiveWorkbenchWindow();
        setWindowTitle(TEXTS.get("window"));
        setNeedsProgressMonitor(true);
        files = new FilesPage(SelectedAnswers.near(selection, ModelChoice.of(selection, workbench)),
                SelectedAnswers.in(selection));
        columns = new ColumnsPage(files);
        preview = new PreviewPage(columns);
        addPage(files);
        addPage(columns);
        addPage(preview);
    }

    @Override
    public boolean performFinish() {
        try {
            PolkuEditor editor = files.chosen().editor();
            ImportPlan plan = preview.plan();
            if (editor == null) {
                editor = open();
                Planning planning = preview.planning(editor.document().model());
                getContainer().run(true, true, planning);
                plan = planning.plan();
            }
            AnswersImport done = new AnswersImport(editor.document(), plan, columns.draft());
            done.carryOut(preview.savesMapping());
            window.getActivePage().activate(editor);
            MessageDialog.open(done.isComplete() ? MessageDialog.INFORMATION : MessageDialog.WARNING, getShell(),
                    TEXTS.get("window"), done.result(), 0);
            return true;
        } catch (InvocationTargetException failed) {
            StatusManager.getManager().handle(Status.error(failed.getCause() instanceof IOException unreadable
                    ? AnswersProblem.message(unreadable) : String.valueOf(failed.getCause()), failed.getCause()),
                    StatusManager.SHOW);
        } catch (PartInitException failed) {
            StatusManager.getManager().handle(failed.getStatus(), StatusManager.SHOW);
        } catch (InterruptedException canceled) {
            preview.stopped();
        }
        return false;
    }

    /** Figures go into a model that is open, so that they can be looked at and taken back. */
    private PolkuEditor open() throws PartInitException {
        if (ModelFile.open(files.chosen().path(), window) instanceof PolkuEditor editor) {
            return editor;
        }
        throw new PartInitException(TEXTS.get("notOpen", files.chosen().title()));
    }
}
