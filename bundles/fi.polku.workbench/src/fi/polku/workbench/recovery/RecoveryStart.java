/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.recovery;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Starts with the workbench to keep unsaved changes, and offers what a crash has left behind. */
public final class RecoveryStart implements IStartup {

    @Override
    public void earlyStartup() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            Recovery recovery = Recovery.get();
            recovery.offer(recovery.leftBehind());
        });
    }
}
