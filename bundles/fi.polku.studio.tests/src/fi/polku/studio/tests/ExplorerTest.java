/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.Test;

import fi.polku.diagram.editor.DiagramPage;
import fi.polku.diagram.editor.PolkuEditor;

/** Models in the Project Explorer. */
class ExplorerTest {

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

    @Test
    void showsWhatIsInAModelAndOpensTheEditorThere() throws Exception {
        try (OpenProject project = new OpenProject("content")) {
            IFile file = project.example("grant-service");
            CommonViewer viewer = viewer();
            viewer.expandToLevel(file, 2);
            Events.settle();
            Screenshot.take("explorer");
            TreeItem journeys = child(model(viewer), "Journeys");
            assertThat(Arrays.stream(journeys.getItems()).map(TreeItem::getText)).containsExactly(
                    "Maatilan investointituki: nykytila", "Maatilan investointituki: tavoitetila",
                    "Tukiasiantuntijan polku");

            viewer.setSelection(new StructuredSelection(journeys.getItem(1).getData()));
            Events.settle();
            Event open = new Event();
            open.item = journeys.getItem(1);
            viewer.getTree().notifyListeners(SWT.DefaultSelection, open);
            Events.settle();
            PolkuEditor editor = (PolkuEditor) page.getActiveEditor();
            assertThat(((DiagramPage) editor.getSelectedPage()).shown())
                    .isSameAs(editor.document().model().getJourneys().get(1));
        }
    }

    @Test
    void saysOfABrokenFileWhyNothingIsShown() throws Exception {
        try (OpenProject project = new OpenProject("trouble")) {
            IFile file = project.file("broken.polku", "<nonsense");
            CommonViewer viewer = viewer();
            viewer.expandToLevel(file, 1);
            Events.settle();
            Screenshot.take("explorer-broken");
            assertThat(model(viewer).getItems()).singleElement()
                    .satisfies(item -> assertThat(((TreeItem) item).getText()).startsWith("broken.polku"));
            project.file("broken.polku", Files.readString(project.example("grand-hotel").getLocation().toPath()));
            Events.until("content", () -> names(model(viewer)).contains("Journeys"));
        }
    }

    private CommonViewer viewer() throws Exception {
        CommonViewer viewer = ((ProjectExplorer) page.showView(ProjectExplorer.VIEW_ID)).getCommonViewer();
        Events.settle();
        return viewer;
    }

    /** The only file that is open in the only project. */
    private static TreeItem model(CommonViewer viewer) {
        Tree tree = viewer.getTree();
        return Arrays.stream(tree.getItem(0).getItems()).filter(item -> item.getExpanded()).findFirst().orElseThrow();
    }

    private static TreeItem child(TreeItem parent, String name) {
        return Arrays.stream(parent.getItems()).filter(item -> item.getText().equals(name)).findFirst().orElseThrow();
    }

    private static List<String> names(TreeItem parent) {
        return Arrays.stream(parent.getItems()).map(TreeItem::getText).toList();
    }
}
