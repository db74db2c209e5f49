/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import fi.polku.workbench.part.ModelFile;
import fi.polku.workbench.welcome.Welcome;

/** Models that are named when the Studio is started, and those that the system asks it to open while it runs. */
final class RequestedModels {

    private final List<Path> waiting = new ArrayList<>();
    private boolean ready;

    /** @param named what {@link #in} finds */
    RequestedModels(Display display, List<Path> named) {
        named.forEach(this::request);
        display.addListener(SWT.OpenDocument, event -> in(event.text).forEach(this::request));
    }

    /** @return the models among a program's arguments; what isn't called as models are is left to others */
    static List<Path> in(String... arguments) {
        return Stream.of(arguments).filter(ModelFile::isCalledSo).map(file -> Path.of(file).toAbsolutePath().normalize())
                .toList();
    }

    /** Opens what was asked for before there was a window to open it in. */
    void windowsAreOpen() {
        ready = true;
        waiting.forEach(RequestedModels::open);
        waiting.clear();
    }

    /** Opens a model in a window that comes to the front, as soon as there is one. */
    void request(Path model) {
        if (ready) {
            open(model);
        } else {
            waiting.add(model);
        }
    }

    private static void open(Path model) {
        IWorkbenchWindow window = window();
        window.getShell().setMinimized(false);
        window.getShell().forceActive();
        if (Files.exists(model)) {
            Welcome.giveWayTo(model, window);
        } else {
            MessageDialog.openError(window.getShell(), StudioApplication.text("request.title"),
                    StudioApplication.text("request.missing", model));
        }
    }

    private static IWorkbenchWindow window() {
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return active == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : active;
    }
}
