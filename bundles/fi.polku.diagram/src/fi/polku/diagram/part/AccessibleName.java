/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.diagram.part;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.model.edit.Labels;
import fi.polku.model.experience.Element;
import fi.polku.model.text.Texts;
import fi.polku.picture.scene.Group;
import fi.polku.picture.scene.Mark;
import fi.polku.picture.scene.Subject;
import fi.polku.picture.scene.Text;

/** What a place of a picture is called, and says, for people who can't see it. */
final class AccessibleName {

    private static final Texts TEXTS = new Texts(AccessibleName.class);

    private AccessibleName() {
    }

    /** @return the kind and name of the element, or what of it is shown; never blank */
    static String of(AreaPart part) {
        Locale language = part.document().language();
        Labels labels = Labels.in(language);
        Element element = part.element();
        return part.area().subject().feature()
                .map(feature -> TEXTS.get(language, "feature", labels.feature(feature), labels.name(element)))
                .orElseGet(() -> TEXTS.get(language, "element", labels.type(element.eClass()), labels.name(element)));
    }

    /** @return the description, the findings and the words that stand there */
    static String description(AreaPart part) {
        return Stream.concat(part.group().groups().map(Group::description),
                Stream.of(texts(part.group()).map(Text::text).collect(Collectors.joining(" "))))
                .filter(text -> !text.isBlank()).distinct().collect(Collectors.joining("\n"));
    }

    private static Stream<Text> texts(Mark mark) {
        if (mark instanceof Group group) {
            boolean isBadge = group.subject() != null && group.subject().part().equals(Subject.FINDINGS);
            return isBadge ? Stream.empty() : group.marks().stream().flatMap(AccessibleName::texts);
        }
        return mark instanceof Text text ? Stream.of(text) : Stream.empty();
    }
}
