/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.export;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.framework.FrameworkUtil;

import fi.polku.paper.stamp.Fingerprint;
import fi.polku.workbench.ScreenTexts;
import fi.polku.workbench.part.ModelChoice;
import fi.polku.workbench.part.WrittenFiles;

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
        if (!WrittenFiles.mayReplace(plan.replaced(), getShell(), TEXTS.get("window"))) {
            return false;
        }
        try {
            getContainer().run(true, true, export);
        } catch (InvocationTargetException failed) {
            StatusManager.getManager().handle(Status.error(TEXTS.get("failed", plan.folder(),
                    String.valueOf(failed.getCause().getLocalizedMessage())), failed.getCause()), StatusManager.SHOW);
            return false;
        } catch (InterruptedException canceled) {
            WrittenFiles.reveal(export.written(), workbench.getActiveWorkbenchWindow(), pictures.opensFolder());
            ((WizardPage) getContainer().getCurrentPage()).setMessage(
                    TEXTS.get("cancelled", export.written().size()), IMessageProvider.WARNING);
            return false;
        }
        if (!export.complaints().isEmpty()) {
            MessageDialog.openError(getShell(), TEXTS.get("window"), String.join("\n", export.complaints()));
        }
        WrittenFiles.reveal(export.written(), workbench.getActiveWorkbenchWindow(), pictures.opensFolder());
        return export.complaints().isEmpty();
    }
}
