/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

import fi.polku.model.text.Texts;

/**
 * Polku Studio. Its workspace stands in {@code Polku Studio} in the user's home unless {@code -data} says something else.
 */
public final class StudioApplication implements IApplication {

    private static final Texts TEXTS = new Texts(StudioApplication.class);

    /** What {@code about.mappings} reads, for the window that tells about the Studio. */
    private static final String VERSION = "fi.polku.studio.version";

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Libraries.keepQuiet();
        DisabledLook.dim();
        System.setProperty(VERSION, context.getBrandingBundle().getVersion().toString());
        if (run(context) == PlatformUI.RETURN_RESTART) {
            Relaunch.now();
        }
        return EXIT_OK;
    }

    private static int run(IApplicationContext context) throws Exception {
        Display display = PlatformUI.createDisplay();
        try {
            Location workspace = workspace();
            Path folder = URIUtil.toFile(URIUtil.toURI(workspace.getURL())).toPath();
            HandOver others = new HandOver(folder);
            List<Path> models = RequestedModels.in(
                    (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
            // Two programs that write into one workspace would destroy it.
            if (workspace.lock()) {
                RequestedModels requested = new RequestedModels(display, models);
                others.take(model -> display.asyncExec(() -> requested.request(model)));
                return PlatformUI.createAndRunWorkbench(display, new StudioAdvisor(Splash.open(display), requested));
            }
            if (!isTaken(models, others)) {
                MessageDialog.openInformation(null, text("workspace.title"), text("workspace.inUse", folder));
            }
            context.applicationRunning();
            return PlatformUI.RETURN_OK;
        } finally {
            display.dispose();
        }
    }

    private static Location workspace() throws IOException {
        Location workspace = Platform.getInstanceLocation();
        if (!workspace.isSet()) {
            workspace.set(workspace.getDefault(), false);
        }
        return workspace;
    }

    private static boolean isTaken(List<Path> models, HandOver others) throws IOException, InterruptedException {
        boolean isTaken = !models.isEmpty();
        for (Path model : models) {
            isTaken &= others.give(model);
        }
        return isTaken;
    }

    static String text(String key, Object... arguments) {
        return TEXTS.get(Locale.getDefault(), key, arguments);
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
