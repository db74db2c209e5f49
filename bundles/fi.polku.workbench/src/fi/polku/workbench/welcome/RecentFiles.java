/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.welcome;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;

import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.workbench.StudioPreferences;
import fi.polku.workbench.part.Windows;

/** The models that were opened last. */
public final class RecentFiles implements IPartListener2, IStartup {

    private static final int MOST = 6;

    @Override
    public void earlyStartup() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> Windows.each(workbench, window -> window.getPartService().addPartListener(this)));
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof PolkuEditor editor) {
            List<Path> files = new ArrayList<>(all());
            files.remove(editor.document().file());
            files.add(0, editor.document().file());
            StudioPreferences.store().setValue(StudioPreferences.RECENT_FILES,
                    String.join("\n", files.stream().limit(MOST).map(Path::toString).toList()));
        }
    }

    /** The latest first; some may be gone. */
    static List<Path> all() {
        return StudioPreferences.store().getString(StudioPreferences.RECENT_FILES).lines().map(Path::of).toList();
    }
}
