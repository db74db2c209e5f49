/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.persona;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.experience.Importance;
import fi.polku.model.text.Texts;
import fi.polku.picture.layout.Piece;
import fi.polku.picture.part.Formats;
import fi.polku.picture.part.Legend;
import fi.polku.picture.part.Sentence;
import fi.polku.picture.part.Signs;
import fi.polku.picture.scene.Subject;
import fi.polku.picture.theme.Palette;
import fi.polku.picture.theme.Space;
import fi.polku.picture.theme.Type;

/** How the sheet of a persona says things. */
final class PersonaWords {

    private final Locale language;
    private final Labels labels;
    private final Formats formats;
    private final Legend legend = new Legend();
    private final Texts texts = new Texts(PersonaWords.class);

    PersonaWords(Locale language) {
        this.language = language;
        this.labels = Labels.in(language);
        this.formats = new Formats(language);
    }

    Locale language() {
        return language;
    }

    Formats formats() {
        return formats;
    }

    Legend legend() {
        return legend;
    }

    String text(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    String name(Element element) {
        return labels.name(element);
    }

    String names(Collection<? extends Element> elements) {
        return elements.stream().map(labels::name).collect(Collectors.joining(", "));
    }

    String heading(Enumerator literal) {
        return Sentence.start(labels.literal(literal));
    }

    String feature(EStructuralFeature feature) {
        return labels.feature(feature);
    }

    /** @return a part of the sheet below its name; empty without entries */
    Piece section(String name, List<Piece> entries, double width) {
        Piece content = Piece.stack(Space.MEDIUM + Space.TINY, entries);
        return content.isEmpty() ? content
                : Piece.stack(Space.MEDIUM, List.of(Piece.text(name, Type.HEADING.in(Palette.BLUE_DEEP), width), content));
    }

    /** @return an element after its weight, below it what else is to be said in the room that there is */
    Piece entry(Element element, Importance weight, DoubleFunction<List<Piece>> more, double width) {
        Piece dots = weight == Importance.UNRANKED ? Piece.EMPTY : Signs.dots(weight);
        if (!dots.isEmpty()) {
            legend.add(Signs.dots(Importance.MAJOR), text("legend.importance"));
        }
        double room = dots.isEmpty() ? width : width - dots.width() - Space.MEDIUM;
        Piece text = Piece.stack(Space.TINY, List.of(Piece.text(name(element), Type.BODY.bold(), room),
                Piece.stack(Space.TINY, more.apply(room))));
        return Piece.row(Space.MEDIUM, List.of(dots, text))
                .group(Subject.of(element), name(element), element.getDescription());
    }

    /** @return words of second rank */
    Piece detail(String words, double width) {
        return Piece.text(words, Type.DETAIL, width);
    }
}
