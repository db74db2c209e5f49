/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.model.experience.BoardItem;
import fi.polku.model.experience.Bucket;
import fi.polku.model.experience.Conversation;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.PdcaStep;
import fi.polku.model.experience.WorkshopBoard;
import fi.polku.workbench.workshop.BoardView;
import fi.polku.workbench.workshop.ConversationView;

/** What a facilitator types while people talk. */
class WorkshopViewsTest {

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

    @TempDir
    Path folder;

    @Test
    void aConversationIsTypedAndUndone() throws Exception {
        try (OpenModel open = OpenModel.example("online-shop", folder); View view = new View(ConversationView.ID)) {
            ExperienceModel before = EcoreUtil.copy(open.model());
            view.press("New conversation");
            view.press("Large");
            Conversation talk = open.model().getDecks().get(0).getConversations().get(0);
            view.choose("Parts of the conversation", 1);
            List<Text> answers = view.all(Text.class);
            assertThat(answers).hasSize(4).allSatisfy(answer -> {
                answer.setFocus();
                Events.settle();
                assertThat(Controls.isSeen(answer)).isTrue();
            });
            type(answers.get(0), "That the form isn't read but filled in.");
            type(answers.get(2), "Anna's, on Tuesdays");
            Screenshot.take("conversation-card");
            assertThat(talk.getAnswers()).extracting(answer -> answer.getQuestion().getText(), answer -> answer.getText())
                    .containsExactly(tuple("What did a customer teach us last month?", "That the form isn't read but filled in."),
                            tuple("Whose way of working would you like to learn from, and when could you sit beside them?",
                                    "Anna's, on Tuesdays"));
            type(answers.get(2), "");
            assertThat(talk.getAnswers()).hasSize(1);
            view.choose("Parts of the conversation", 7);
            view.press("Add a target");
            type(Controls.named(view.content(), Text.class, "Development target 1"), "We answer within two hours");
            Screenshot.take("conversation-targets");
            assertThat(talk.getCommitments()).singleElement().satisfies(target -> {
                assertThat(target.getName()).isEqualTo("We answer within two hours");
                assertThat(open.model().getDevelopmentTargets()).contains(target);
            });
            view.choose("Parts of the conversation", 0);
            Screenshot.take("conversation-team");
            while (open.editor().document().stack().canUndo()) {
                open.editor().document().stack().undo();
            }
            Events.settle();
            assertThat(EcoreUtil.equals(open.model(), before)).isTrue();
        }
    }

    @Test
    void aConversationOfAnotherModelTakesTheViewOver() throws Exception {
        try (OpenModel shop = OpenModel.example("online-shop", folder); View view = new View(ConversationView.ID)) {
            view.press("New conversation");
            try (OpenModel grant = OpenModel.example("grant-service", folder)) {
                view.press("New conversation");
                assertThat(grant.model().getDecks()).hasSize(1);
                assertThat(Controls.named(view.content(), Table.class, "Parts of the conversation").getItem(1).getText())
                        .startsWith("Mitä osaamme");
                assertThat(shop.model().getDecks().get(0).getConversations()).hasSize(1);
            }
        }
    }

    @Test
    void aLongSlipIsSeenWhole() throws Exception {
        try (OpenModel open = OpenModel.example("online-shop", folder); View view = new View(BoardView.ID)) {
            view.press("New board");
            String wish = "Calling back within two hours, whoever it was that called, on whatever day of the week it may be, "
                    + "and also when all that there is to say is that nothing has been found out yet";
            view.write("What should we start? Write and press Enter", wish);
            view.write("What should we start? Write and press Enter", "Coffee");
            Events.settle();
            Text slip = (Text) Controls.in(view.content()).filter(one -> one instanceof Text text && text.getText().equals(wish))
                    .findFirst().orElseThrow();
            assertThat(slip.getSize().y).isGreaterThanOrEqualTo(slip.computeSize(slip.getClientArea().width, SWT.DEFAULT).y)
                    .isGreaterThan(3 * slip.getLineHeight());
            Screenshot.take("board-long-slip");
        }
    }

    @Test
    void aBoardIsFilledVotedOnAndLeadsToActions() throws Exception {
        try (OpenModel open = OpenModel.example("online-shop", folder); View view = new View(BoardView.ID)) {
            ExperienceModel before = EcoreUtil.copy(open.model());
            view.press("New board");
            view.press("Large");
            WorkshopBoard board = open.model().getBoards().get(open.model().getBoards().size() - 1);
            view.write("What should we stop? Write and press Enter", "Asking the same twice");
            view.write("What should we start? Write and press Enter", "Calling back within two hours, whoever it was that called");
            view.write("What should we start? Write and press Enter", "Coffee with the warehouse");
            assertThat(board.getItems()).extracting(BoardItem::getBucket, BoardItem::getName).containsExactly(
                    tuple(Bucket.STOP, "Asking the same twice"),
                    tuple(Bucket.START, "Calling back within two hours, whoever it was that called"),
                    tuple(Bucket.START, "Coffee with the warehouse"));
            for (int i = 0; i < 3; i++) {
                view.buttons("+").get(1).notifyListeners(SWT.Selection, new Event());
            }
            view.buttons("\u2212").get(1).notifyListeners(SWT.Selection, new Event());
            assertThat(board.getItems().get(2).getVotes()).isEqualTo(2);
            view.press("Most votes first");
            view.buttons("\u2192 Action").get(0).notifyListeners(SWT.Selection, new Event());
            Events.wait(100);
            assertThat(board.getItems().get(2).getActions()).hasSize(1);
            assertThat(Controls.name(page.getWorkbenchWindow().getShell().getDisplay().getFocusControl()))
                    .isEqualTo("Development action");
            Combo step = Controls.named(view.content(), Combo.class, "Step");
            Widgets.choose(step, 1);
            assertThat(board.getItems().get(2).getActions().get(0).getStep()).isEqualTo(PdcaStep.DO);
            Screenshot.take("board");
            while (open.editor().document().stack().canUndo()) {
                open.editor().document().stack().undo();
            }
            Events.settle();
            assertThat(EcoreUtil.equals(open.model(), before)).isTrue();
        }
    }

    @Test
    void looksWellInFinnishAndInTheDark() throws Exception {
        try (Look finnish = Look.finnish(); OpenModel grant = OpenModel.example("grant-service", folder)) {
            look("fi");
            try (Look dark = Look.dark()) {
                look("fi-dark");
            }
        }
    }

    private void look(String name) throws Exception {
        try (View view = new View(BoardView.ID)) {
            view.press("Suurenna");
            Screenshot.take("board-" + name);
        }
        try (View view = new View(ConversationView.ID)) {
            view.press("Uusi keskustelu");
            view.press("Suurenna");
            view.choose("Keskustelun osat", 4);
            Screenshot.take("conversation-" + name);
        }
    }

    private static void type(Text field, String text) {
        field.setText(text);
        field.notifyListeners(SWT.FocusOut, new Event());
        Events.settle();
    }

    /** A view while it is open. */
    private final class View implements AutoCloseable {

        private final IViewPart part;

        View(String id) throws Exception {
            part = page.showView(id);
            Events.wait(200);
        }

        Composite content() {
            return Widgets.content(part);
        }

        <T extends org.eclipse.swt.widgets.Control> List<T> all(Class<T> kind) {
            return Widgets.all(content(), kind);
        }

        List<Button> buttons(String text) {
            return all(Button.class).stream().filter(button -> button.getText().replace("&", "").equals(text)).toList();
        }

        void press(String text) {
            Button button = buttons(text).get(0);
            button.setSelection(!button.getSelection());
            button.notifyListeners(SWT.Selection, new Event());
            Events.wait(200);
        }

        void choose(String table, int line) {
            Table list = Controls.named(content(), Table.class, table);
            list.setSelection(line);
            list.notifyListeners(SWT.Selection, new Event());
            Events.wait(100);
        }

        void write(String entry, String text) {
            Text field = Controls.named(content(), Text.class, entry);
            field.setText(text);
            field.notifyListeners(SWT.DefaultSelection, new Event());
            Events.wait(100);
        }

        @Override
        public void close() {
            page.setPartState(page.getReference(part), IWorkbenchPage.STATE_RESTORED);
            page.hideView(part);
            Events.settle();
        }
    }
}
