/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fi.polku.model.experience.ConversationCard;
import fi.polku.model.experience.ConversationDeck;
import fi.polku.model.experience.PeopleDimension;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Rect;
import fi.polku.picture.scene.Scene;

class CardSheetsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fi"})
    void theShippedDeckHasACardForEachDimensionAndFillsOneSheet(String language) {
        ConversationDeck deck = DefaultDeck.in(Locale.forLanguageTag(language));
        assertThat(deck.getCards()).extracting(ConversationCard::getDimension).containsExactly(PeopleDimension.values());
        assertThat(deck.getCards()).allSatisfy(card -> assertThat(card.getQuestions()).hasSize(4));
        assertThat(CardSheets.of(deck, Locale.forLanguageTag(language))).hasSize(2);
    }

    @Test
    void bothSidesOfACardLieBackToBackWhenTheSheetIsTurnedOverItsLongEdge() {
        List<Scene> sheets = CardSheets.of(DefaultDeck.in(Locale.ENGLISH), Locale.ENGLISH);
        List<Group> fronts = cards(sheets.get(0));
        List<Group> backs = cards(sheets.get(1));
        assertThat(fronts).hasSize(8);
        for (int i = 0; i < fronts.size(); i++) {
            Rect front = fronts.get(i).bounds();
            Rect back = backs.get(i).bounds();
            assertThat(backs.get(i).title()).isEqualTo(fronts.get(i).title());
            assertThat(back.x()).isEqualTo(sheets.get(0).width() - front.right(), offset(1e-6));
            assertThat(back.y()).isEqualTo(front.y());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fi"})
    void everyTextStaysOnItsCard(String language) {
        for (Scene sheet : CardSheets.of(DefaultDeck.in(Locale.forLanguageTag(language)), Locale.forLanguageTag(language))) {
            for (Group card : cards(sheet)) {
                assertThat(card.marks()).allSatisfy(mark -> assertThat(card.bounds().contains(mark.bounds()))
                        .as(card.title() + ": " + mark).isTrue());
            }
        }
    }

    @Test
    void aDeckOfManyCardsTakesMoreSheets() {
        ConversationDeck deck = DefaultDeck.in(Locale.ENGLISH);
        deck.getCards().addAll(DefaultDeck.in(Locale.ENGLISH).getCards());
        assertThat(CardSheets.of(deck, Locale.ENGLISH)).hasSize(4);
    }

    @Test
    void aHalfBuiltDeckIsPrintedAllTheSame() {
        ConversationDeck deck = DefaultDeck.in(Locale.ENGLISH);
        deck.setName(null);
        deck.getCards().forEach(card -> {
            card.setName(null);
            card.setTheory(null);
            card.getQuestions().forEach(question -> question.setText(null));
        });
        assertThat(CardSheets.of(deck, Locale.ENGLISH)).hasSize(2);
    }

    private static List<Group> cards(Scene sheet) {
        return sheet.marks().stream().filter(Group.class::isInstance).map(Group.class::cast).toList();
    }
}
