/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.workshop;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;

import fi.polku.picture.export.WholeFile;
import fi.polku.workbench.export.ExportProblem;
import fi.polku.workbench.part.ModelChoice;
import fi.polku.workbench.part.WrittenFiles;

/** File &gt; Export &gt; Papers for workshops: cards, boards, sheets to fill in, the follow-up. */
public final class PapersWizard extends Wizard implements IExportWizard {

    /** What {@code plugin.xml} calls it. */
    public static final String ID = "fi.polku.workbench.exportPapers";

    private IWorkbench workbench;
    private PapersPage page;

    @Override
    public void init(IWorkbench in, IStructuredSelection selection) {
        workbench = in;
        setWindowTitle(PapersPage.TEXTS.get("papers.window"));
        setNeedsProgressMonitor(true);
        page = new PapersPage(ModelChoice.of(selection, in));
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Map<String, WholeFile.Content> papers = page.papers();
        Path folder = page.folder();
        List<Path> files = papers.keySet().stream().map(folder::resolve).toList();
        if (!WrittenFiles.mayReplace(files.stream().filter(Files::exists).toList(), getShell(), getWindowTitle())) {
            return false;
        }
        List<Path> written = new ArrayList<>();
        try {
            getContainer().run(true, true, monitor -> write(papers, folder, written, monitor));
        } catch (InvocationTargetException failed) {
            MessageDialog.openError(getShell(), getWindowTitle(), ExportProblem.message((IOException) failed.getCause()));
            return false;
        } catch (InterruptedException canceled) {
            return false;
        }
        WrittenFiles.reveal(written, workbench.getActiveWorkbenchWindow(), page.opensFolder());
        return true;
    }

    private static void write(Map<String, WholeFile.Content> papers, Path folder, List<Path> written,
            IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        SubMonitor progress = SubMonitor.convert(monitor, PapersPage.TEXTS.get("papers.window"), papers.size());
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, WholeFile.Content> paper : papers.entrySet()) {
                progress.subTask(paper.getKey());
                WholeFile.replace(folder.resolve(paper.getKey()), paper.getValue());
                written.add(folder.resolve(paper.getKey()));
                progress.split(1);
            }
        } catch (IOException failure) {
            throw new InvocationTargetException(failure);
        } catch (OperationCanceledException canceled) {
            throw new InterruptedException();
        }
    }
}
