/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.diagram.editor.DiagramPage;
import fi.polku.measure.Touchpoints;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.Touchpoint;
import fi.polku.store.ModelStore;
import fi.polku.workbench.workshop.BoardView;

/** What is still being typed when somebody saves or closes. */
class TypedAndSavedTest {

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    private final Hand hand = new Hand();

    @TempDir
    Path folder;

    @Test
    void inADiagramIsSaved() throws Exception {
        try (OpenModel open = OpenModel.example("grant-service", folder)) {
            typeInDiagram(open);
            assertThat(open.editor().isDirty()).isTrue();
            Screenshot.take("typed-in-diagram");
            hand.key("ctrl+s");

            Events.until("it is saved", () -> !open.editor().isDirty());
            assertThat(saved(open).getJourneys().get(0).getName()).isEqualTo("A name");
        }
    }

    @Test
    void inADiagramIsAskedForWhenTheEditorIsClosed() throws Exception {
        try (OpenModel open = OpenModel.example("grant-service", folder); Answer answers = Answer.with("Save")) {
            typeInDiagram(open);
            hand.key("ctrl+w");

            answers.given();
            Events.until("no editor", () -> page.getEditors().length == 0);
            assertThat(saved(open).getJourneys().get(0).getName()).isEqualTo("A name");
        }
    }

    @Test
    void inADiagramIsNothingUnsavedAnyMoreWhenItIsGivenUp() throws Exception {
        try (OpenModel open = OpenModel.example("grant-service", folder)) {
            typeInDiagram(open);
            hand.key("Escape");

            assertThat(open.editor().isDirty()).isFalse();
        }
    }

    private void typeInDiagram(OpenModel open) {
        DiagramPage diagram = open.diagram(0);
        diagram.reveal(diagram.shown());
        diagram.setFocus();
        hand.key("F2");
        hand.write("A name");
    }

    @Test
    void inACellOfTheMatrixIsSaved() throws Exception {
        try (OpenModel open = OpenModel.example("grant-service", folder)) {
            open.editor().setActiveEditor(open.editor().matrix());
            Events.settle();
            Table rows = open.editor().matrix().table().viewer().getTable();
            Touchpoint first = (Touchpoint) rows.getItem(0).getData();
            rows.setFocus();
            hand.key("Home");
            hand.type("A cell");
            assertThat(open.editor().isDirty()).isTrue();
            hand.key("ctrl+s");

            Events.until("it is saved", () -> !open.editor().isDirty());
            assertThat(first.getName()).isEqualTo("A cell");
            assertThat(Touchpoints.of(saved(open).getJourneys().get(0))).extracting(Touchpoint::getName).contains("A cell");
        }
    }

    @Test
    void inAFormIsSaved() throws Exception {
        try (OpenModel open = OpenModel.example("grant-service", folder)) {
            open.editor().setActiveEditor(open.editor().form());
            open.editor().form().reveal(open.model());
            Events.settle();
            replace(Controls.named(open.editor().form().form().control(), Text.class, "Name"), "A form");
            assertThat(open.editor().isDirty()).isTrue();
            hand.key("ctrl+s");

            Events.until("it is saved", () -> !open.editor().isDirty());
            assertThat(saved(open).getName()).isEqualTo("A form");
        }
    }

    @Test
    void onABoardIsSaved() throws Exception {
        IViewPart board = page.showView(BoardView.ID);
        try (OpenModel open = OpenModel.example("grant-service", folder)) {
            page.activate(board);
            Events.wait(200);
            replace(Controls.named(Widgets.content(board), Text.class, "What should we stop? Write and press Enter"), "Asking twice");
            assertThat(open.editor().isDirty()).isTrue();
            hand.key("ctrl+s");

            Events.until("it is saved", () -> !open.editor().isDirty());
            assertThat(saved(open).getBoards().get(0).getItems()).anyMatch(item -> "Asking twice".equals(item.getName()));
        } finally {
            page.hideView(board);
        }
    }

    private void replace(Text field, String text) {
        field.setFocus();
        field.selectAll();
        hand.type(text);
    }

    private static ExperienceModel saved(OpenModel open) throws Exception {
        return ModelStore.load(open.file()).model();
    }
}
