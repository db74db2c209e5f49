/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.workshop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import fi.polku.command.Adopt;
import fi.polku.diagram.edit.NamedWidget;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Conversation;
import fi.polku.model.experience.ConversationCard;
import fi.polku.model.experience.ConversationDeck;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.ExperienceModel;
import fi.polku.model.experience.ExperiencePackage.Literals;
import fi.polku.model.text.Texts;
import fi.polku.paper.card.DefaultDeck;
import fi.polku.workbench.ScreenTexts;

/** Everyday conversations: who talks, a card for each dimension with room for the answers, and what the team commits to. */
public final class ConversationView extends WorkshopView<Conversation> {

    /** What {@code plugin.xml} calls it. */
    public static final String ID = "fi.polku.workbench.conversation";

    private final Labels labels = Labels.in(ScreenTexts.language());
    private Table contents;
    private Lettering lettering;
    private ScrolledComposite scrolled;
    private Sheet sheet;

    /** Makes the view; the workbench does. */
    public ConversationView() {
        super("conversation");
    }

    @Override
    Composite createBody(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(body);
        contents = new Table(body, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        contents.getAccessible().addAccessibleListener(new NamedWidget(text("contents")));
        lettering = new Lettering(contents);
        contents.addListener(SWT.Selection, event -> refresh());
        GridDataFactory.fillDefaults().grab(false, true).hint(300, SWT.DEFAULT).applyTo(contents);
        scrolled = new ScrolledComposite(body, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        scrolled.addListener(SWT.Resize, event -> fit());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
        return body;
    }

    private void fit() {
        int width = scrolled.getClientArea().width;
        if (sheet != null && width > 0) {
            scrolled.setMinHeight(sheet.control().computeSize(width, SWT.DEFAULT).y);
        }
    }

    @Override
    List<Conversation> meetings(ExperienceModel model) {
        return model.getDecks().stream().flatMap(deck -> deck.getConversations().stream()).toList();
    }

    @Override
    String title(Conversation talk) {
        String team = talk.getName() != null ? talk.getName() : talk.getTeam() != null ? labels.name(talk.getTeam())
                : labels.type(talk.eClass());
        return title(team, talk.getDate());
    }

    @Override
    Conversation begin() {
        Conversation talk = ExperienceFactory.eINSTANCE.createConversation();
        talk.setDate(LocalDate.now());
        ExperienceModel model = document().model();
        Adopt change = change();
        if (model.getDecks().isEmpty()) {
            ConversationDeck deck = DefaultDeck.in(Texts.language(model));
            deck.getConversations().add(talk);
            change.into(model, Literals.EXPERIENCE_MODEL__DECKS, deck);
        } else {
            change.into(model.getDecks().get(0), Literals.CONVERSATION_DECK__CONVERSATIONS, talk);
        }
        execute(change);
        contents.select(0);
        return talk;
    }

    @Override
    void show(Conversation talk) {
        List<ConversationCard> cards = ((ConversationDeck) talk.eContainer()).getCards();
        list(talk, cards);
        int chosen = contents.getSelectionIndex();
        Object about = chosen == 0 ? talk : chosen <= cards.size() ? cards.get(chosen - 1) : Literals.CONVERSATION__COMMITMENTS;
        if (sheet == null || !sheet.isOf(talk, about)) {
            clear();
            sheet = about == talk ? new TeamSheet(scrolled, this, talk) : about instanceof ConversationCard card
                    ? new CardSheet(scrolled, this, talk, card) : new CommitmentSheet(scrolled, this, talk);
            scrolled.setContent(sheet.control());
        }
        sheet.update();
        fit();
    }

    @Override
    void clear() {
        if (sheet != null) {
            if (!scrolled.isDisposed()) {
                // It would ask a sheet that is gone how large it is.
                scrolled.setContent(null);
            }
            sheet.control().dispose();
            sheet = null;
        }
    }

    private void list(Conversation talk, List<ConversationCard> cards) {
        List<String> lines = new ArrayList<>(List.of(text("team")));
        for (ConversationCard card : cards) {
            long answered = card.getQuestions().stream().filter(question -> talk.getAnswers().stream()
                    .anyMatch(answer -> answer.getQuestion() == question && answer.getText() != null)).count();
            lines.add(text("card", labels.name(card), answered, card.getQuestions().size()));
        }
        lines.add(text("commitments", talk.getCommitments().size()));
        int chosen = Math.max(0, Math.min(contents.getSelectionIndex(), lines.size() - 1));
        while (contents.getItemCount() > lines.size()) {
            contents.getItem(contents.getItemCount() - 1).dispose();
        }
        for (int i = 0; i < lines.size(); i++) {
            TableItem item = i < contents.getItemCount() ? contents.getItem(i) : new TableItem(contents, SWT.NONE);
            if (!Objects.equals(item.getText(), lines.get(i))) {
                item.setText(lines.get(i));
            }
        }
        contents.select(chosen);
        lettering.body(contents);
    }
}
