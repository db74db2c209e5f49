/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.Test;

import fi.polku.diagram.editor.PolkuEditor;

/** Files that are dropped where editors are, here from the Project Explorer, which carries them as a file manager does. */
class DroppedFilesTest {

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    private final Hand hand = new Hand();

    @Test
    void areOpenedWhenTheyAreModels() throws Exception {
        try (OpenProject project = new OpenProject("dropped")) {
            carry(project.example("grand-hotel"));
            hand.up();
            Events.until("the editor", () -> page.getActiveEditor() instanceof PolkuEditor);
        }
    }

    @Test
    void areImportedWhenTheyAreSurveyAnswers() throws Exception {
        try (OpenProject project = new OpenProject("dropped")) {
            List<String> asked = new ArrayList<>();
            carry(project.file("answers.csv", "Day;NPS\n2026-05-01;9\n"));
            Display.getCurrent().timerExec(3000, () -> {
                Shell wizard = Display.getCurrent().getActiveShell();
                Screenshot.take("dropped-answers");
                asked.add(wizard.getText());
                Widgets.all(wizard, org.eclipse.swt.widgets.List.class).forEach(list -> asked.add(list.getItem(0)));
                if (wizard != page.getWorkbenchWindow().getShell()) {
                    wizard.close();
                }
            });
            hand.up();
            Events.until("a window", () -> !asked.isEmpty());
            assertThat(asked).hasSize(2).startsWith("Import survey answers");
            assertThat(asked.get(1)).startsWith("answers.csv");
        }
    }

    /** Into the middle of the window, where no editor is open. */
    private void carry(IFile file) throws Exception {
        CommonViewer viewer = ((ProjectExplorer) page.showView(ProjectExplorer.VIEW_ID)).getCommonViewer();
        viewer.expandToLevel(file.getProject(), 1);
        Events.settle();
        Rectangle row = ((TreeItem) viewer.testFindItem(file)).getBounds();
        Rectangle window = page.getWorkbenchWindow().getShell().getBounds();
        hand.carry(viewer.getTree().toDisplay(row.x + row.width / 2, row.y + row.height / 2),
                new Point(window.x + window.width / 2, window.y + window.height / 3));
    }
}
