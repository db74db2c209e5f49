/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.recovery;

import java.util.function.Consumer;

import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;

/** Windows that are opened later. */
record Windows(Consumer<IWorkbenchWindow> opened) implements IWindowListener {

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        opened.accept(window);
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        // says nothing about what is open
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // says nothing about what is open
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        // its editors are closed one by one
    }
}
