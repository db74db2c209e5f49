/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.export;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.osgi.framework.FrameworkUtil;

import fi.polku.paper.stamp.Fingerprint;
import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.part.ModelChoice;

/** File &gt; Export pictures. */
public final class ExportWizard extends Wizard implements IExportWizard {

    /** What {@code plugin.xml} calls it. */
    public static final String ID = "fi.polku.workbench.exportPictures";

    private static final ScreenTexts TEXTS = new ScreenTexts(ExportWizard.class);

    private IWorkbench workbench;
    private PicturesPage pictures;
    private LookPage look;
    private ContentPage content;

    @Override
    public void init(IWorkbench in, IStructuredSelection selection) {
        workbench = in;
        setWindowTitle(TEXTS.get("window"));
        setNeedsProgressMonitor(true);
        setDialogSettings(DialogSettings.getOrCreateSection(PlatformUI.getDialogSettingsProvider(
                FrameworkUtil.getBundle(ExportWizard.class)).getDialogSettings(), ID));
        pictures = new PicturesPage(ModelChoice.of(selection, in));
        look = new LookPage(pictures);
        content = new ContentPage(pictures, look);
        addPage(pictures);
        addPage(look);
        addPage(content);
    }

    @Override
    public boolean performFinish() {
        pictures.keep();
        look.keep();
        Optional<Fingerprint> known = pictures.model().filter(model -> pictures.onlyWhatChanged())
                .map(ExportedModel::fingerprint);
        ExportPlan plan = new ExportPlan(pictures.handout(content.options()), pictures.formats(), look.settings(),
                pictures.folder(), known);
        PictureExport export = new PictureExport(plan);
        if (!mayReplace(plan.replaced())) {
            return false;
        }
        try {
            getContainer().run(true, true, export);
        } catch (InvocationTargetException failed) {
            StatusManager.getManager().handle(Status.error(TEXTS.get("failed", plan.folder(),
                    String.valueOf(failed.getCause().getLocalizedMessage())), failed.getCause()), StatusManager.SHOW);
            return false;
        } catch (InterruptedException canceled) {
            reveal(export.written());
            ((WizardPage) getContainer().getCurrentPage()).setMessage(
                    TEXTS.get("cancelled", export.written().size()), IMessageProvider.WARNING);
            return false;
        }
        if (!export.complaints().isEmpty()) {
            MessageDialog.openError(getShell(), TEXTS.get("window"), String.join("\n", export.complaints()));
        }
        reveal(export.written());
        return export.complaints().isEmpty();
    }

    private boolean mayReplace(List<Path> files) {
        return files.isEmpty() || MessageDialog.openQuestion(getShell(), TEXTS.get("window"), TEXTS.get("replace",
                files.size(),
                files.stream().limit(5).map(file -> file.getFileName().toString()).collect(Collectors.joining("\n"))));
    }

    private void reveal(List<Path> written) {
        if (written.isEmpty()) {
            return;
        }
        Path folder = written.get(0).getParent();
        IContainer[] inWorkspace = ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri());
        if (inWorkspace.length == 0) {
            if (pictures.opensFolder()) {
                Program.launch(folder.toString());
            }
            return;
        }
        try {
            inWorkspace[0].getParent().refreshLocal(IResource.DEPTH_ONE, new NullProgressMonitor());
            inWorkspace[0].refreshLocal(IResource.DEPTH_ONE, new NullProgressMonitor());
            IResource first = inWorkspace[0].findMember(written.get(0).getFileName().toString());
            BasicNewResourceWizard.selectAndReveal(first == null ? inWorkspace[0] : first,
                    workbench.getActiveWorkbenchWindow());
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
        }
    }
}
