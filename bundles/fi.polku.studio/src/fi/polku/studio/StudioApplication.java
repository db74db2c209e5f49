/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio;

import java.io.IOException;
import java.net.URL;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
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

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Libraries.keepQuiet();
        if (run(context) == PlatformUI.RETURN_RESTART) {
            Relaunch.now();
        }
        return EXIT_OK;
    }

    private static int run(IApplicationContext context) throws IOException {
        Display display = PlatformUI.createDisplay();
        try {
            if (lockWorkspace(display)) {
                return PlatformUI.createAndRunWorkbench(display, new StudioAdvisor(Splash.open(display)));
            }
            context.applicationRunning();
            return PlatformUI.RETURN_OK;
        } finally {
            display.dispose();
        }
    }

    /** Two programs that write into one workspace would destroy it. */
    private static boolean lockWorkspace(Display display) throws IOException {
        Location workspace = Platform.getInstanceLocation();
        if (!workspace.isSet()) {
            URL standard = workspace.getDefault();
            workspace.set(standard, false);
        }
        if (workspace.lock()) {
            return true;
        }
        MessageDialog.openInformation(null, text("workspace.title"), text("workspace.inUse", workspace.getURL().getPath()));
        return false;
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
