/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.welcome;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

import fi.polku.diagram.editor.PolkuEditor;
import fi.polku.workbench.part.ModelFile;
import fi.polku.workbench.part.Windows;

/** The models that were opened last. */
public final class RecentFiles implements IPartListener2, IStartup {

    private static final int MOST = 6;
    private static final String KEY = "recentFiles";

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
            preferences().put(KEY, String.join("\n", files.stream().limit(MOST).map(Path::toString).toList()));
        }
    }

    /** The latest first; some may be gone. */
    static List<Path> all() {
        return Arrays.stream(preferences().get(KEY, "").split("\n")).filter(line -> !line.isEmpty()).map(Path::of).toList();
    }

    static void open(Path file, IWorkbenchWindow window) {
        Welcome.close(window);
        try {
            ModelFile.open(file, window);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("fi.polku.workbench");
    }
}
