/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.diagram.editor.PolkuEditor;

/** A second Studio that is started with a model, in the workspace of this one. */
class HandOverTest {

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

    @TempDir
    Path folder;

    @Test
    void handsItsModelOverAndEnds() throws Exception {
        Path model = Files.copy(Path.of("../../examples/online-shop/online-shop.polku"), folder.resolve("Käsi kädessä.polku"));
        Process second = StudioProcess.start(folder, "fi.polku.studio.application", List.of(), folder.resolve("output"),
                "-data", ResourcesPlugin.getWorkspace().getRoot().getLocation().toOSString(), model.toString());
        try {
            Events.until("the model is open here", () -> page.getActiveEditor() instanceof PolkuEditor editor
                    && editor.document().file().equals(model));
            Events.until("the second one has ended", () -> !second.isAlive());
            assertThat(second.exitValue()).isZero();
        } finally {
            second.destroyForcibly();
            page.closeAllEditors(false);
            Events.settle();
        }
    }
}
