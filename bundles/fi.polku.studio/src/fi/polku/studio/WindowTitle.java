/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** Names the model that is being edited in the title of the window, by which people tell windows apart. */
final class WindowTitle implements IPartListener2 {

    private final IWorkbenchWindowConfigurer window;
    private final String program;

    WindowTitle(IWorkbenchWindowConfigurer window) {
        this.window = window;
        program = window.getTitle();
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference part) {
        update();
    }

    private void update() {
        IWorkbenchPage page = window.getWindow().getActivePage();
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        window.setTitle(editor == null ? program : editor.getTitle() + " – " + program);
    }
}
