/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.part;

import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/** The windows of the workbench, those that are opened later too. */
public final class Windows implements IWindowListener {

    private final Consumer<IWorkbenchWindow> opened;

    private Windows(Consumer<IWorkbenchWindow> opened) {
        this.opened = opened;
    }

    /** Does something with each window, once. */
    public static void each(IWorkbench workbench, Consumer<IWorkbenchWindow> action) {
        Arrays.stream(workbench.getWorkbenchWindows()).forEach(action);
        workbench.addWindowListener(new Windows(action));
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        opened.accept(window);
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        // it is known already
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // it is known already
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        // what listens to it goes with it
    }
}
