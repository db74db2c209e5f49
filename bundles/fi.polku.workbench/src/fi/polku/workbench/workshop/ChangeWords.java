/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.workshop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;

import fi.polku.command.Adopt;
import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Answer;
import fi.polku.model.experience.BoardItem;
import fi.polku.model.experience.ConversationCard;
import fi.polku.model.experience.ConversationDeck;
import fi.polku.model.experience.DevelopmentAction;
import fi.polku.model.experience.DevelopmentTarget;
import fi.polku.model.experience.Element;
import fi.polku.picture.part.Formats;
import fi.polku.workbench.ScreenTexts;

/** Tells people what a sheet does to a model, in lines of three cells: what happens, to what, and how. */
final class ChangeWords {

    private static final ScreenTexts TEXTS = new ScreenTexts(ChangeWords.class);

    private final Labels labels;
    private final Formats formats;

    ChangeWords(Locale language) {
        labels = Labels.in(language);
        formats = new Formats(language);
    }

    /** @return a line, and for what is new one more for each thing that it holds */
    List<String[]> of(Adopt.Taken taken) {
        List<String[]> lines = new ArrayList<>(List.<String[]>of(new String[] {
            TEXTS.get("sheet." + taken.kind().name().toLowerCase(Locale.ROOT)), title(taken.element()),
            taken.kind() == Adopt.Kind.CHANGED ? changed(taken) : about(taken.element())}));
        if (taken.kind() == Adopt.Kind.NEW) {
            taken.element().eContents().stream().filter(held -> !(held instanceof ConversationCard))
                    .map(Element.class::cast).forEach(held -> lines.add(new String[] {"", title(held), about(held)}));
        }
        return lines;
    }

    private String title(Element element) {
        String name = element instanceof Answer answer && answer.getQuestion() != null ? answer.getQuestion().getText()
                : labels.name(element);
        return TEXTS.get("sheet.titled", labels.type(element.eClass()), name);
    }

    private String changed(Adopt.Taken taken) {
        return TEXTS.get(taken.before() == null ? "sheet.titled" : "sheet.changedTo", labels.feature(taken.feature()),
                value(taken.after()), value(taken.before()));
    }

    private String about(Element element) {
        Stream<Object> facts = element instanceof Answer answer ? Stream.of(answer.getText())
                : element instanceof BoardItem item ? Stream.of(item.getBucket(), TEXTS.get("votes", item.getVotes()))
                : element instanceof DevelopmentTarget target ? Stream.of(target.getOwner(), target.getDue())
                : element instanceof DevelopmentAction action ? Stream.of(action.getStep(), action.getOwner(), action.getDue())
                : element instanceof ConversationDeck deck ? Stream.of(TEXTS.get("sheet.deck", deck.getCards().size()))
                : Stream.of();
        return facts.map(this::value).filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String value(Object value) {
        return value == null ? "" : value instanceof Enumerator literal ? labels.literal(literal)
                : value instanceof Element element ? labels.name(element)
                : value instanceof LocalDate day ? formats.date(day) : value.toString();
    }
}
