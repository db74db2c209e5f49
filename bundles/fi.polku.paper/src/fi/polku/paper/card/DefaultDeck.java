/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.paper.card;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

import fi.polku.model.experience.ConversationCard;
import fi.polku.model.experience.ConversationDeck;
import fi.polku.model.experience.ExperienceFactory;
import fi.polku.model.experience.PeopleDimension;
import fi.polku.model.experience.Question;
import fi.polku.model.text.Texts;

/**
 * The cards for everyday conversations that the product ships: one for each of the six dimensions of customer-centred people
 * management (Juuti 2015), in the product's own words.
 */
public final class DefaultDeck {

    private static final int QUESTIONS = 4;

    private DefaultDeck() {
    }

    /**
     * @param language language of its texts
     * @return a new deck whose elements have the same ids each time, so that answers given on paper find their questions
     */
    public static ConversationDeck in(Locale language) {
        Texts texts = new Texts(DefaultDeck.class);
        ConversationDeck deck = ExperienceFactory.eINSTANCE.createConversationDeck();
        String code = texts.get(language, "language");
        deck.setId(id(code, "deck"));
        deck.setName(texts.get(language, "deck.name"));
        deck.setDescription(texts.get(language, "deck.description"));
        for (PeopleDimension dimension : PeopleDimension.values()) {
            ConversationCard card = ExperienceFactory.eINSTANCE.createConversationCard();
            String key = dimension.getLiteral();
            card.setId(id(code, key));
            card.setDimension(dimension);
            card.setName(texts.get(language, key + ".name"));
            card.setTheory(texts.get(language, key + ".theory"));
            for (int n = 1; n <= QUESTIONS; n++) {
                Question question = ExperienceFactory.eINSTANCE.createQuestion();
                question.setId(id(code, key + "." + n));
                question.setText(texts.get(language, key + "." + n));
                card.getQuestions().add(question);
            }
            deck.getCards().add(card);
        }
        return deck;
    }

    private static String id(String language, String part) {
        return UUID.nameUUIDFromBytes(("polku cards " + language + " " + part).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
