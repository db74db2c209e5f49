/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.lint;

import java.util.Optional;
import java.util.stream.Stream;

import fi.polku.model.experience.ExperiencePackage;
import fi.polku.sirius.lint.Vocabulary.Kind;

/** Every reference leads to a part of the class that Sirius asks for, and the metamodel's address is right. */
final class LinkCheck implements Check {

    @Override
    public Stream<String> faults(Design design) {
        return design.all().flatMap(part -> part.isElsewhere() ? outside(part)
                : part.said(Kind.LINK).flatMap(feature -> Design.links(part, feature)
                        .flatMap(link -> faults(design, part, feature, link))));
    }

    private static Stream<String> faults(Design design, Part part, String feature, String link) {
        Optional<Part> target = design.resolve(link);
        String wanted = part.type().orElseThrow().feature(feature).orElseThrow().type();
        return target.isEmpty() ? Stream.of(part + ": " + feature + " leads nowhere: " + link)
                : target.get().is(wanted) ? Stream.empty()
                : Stream.of(part + ": " + feature + " leads to " + target.get() + ", which is no " + wanted);
    }

    private static Stream<String> outside(Part part) {
        return part.value("href").equals(ExperiencePackage.eNS_URI + "#/") ? Stream.empty()
                : Stream.of(part + ": unknown metamodel " + part.value("href"));
    }
}
