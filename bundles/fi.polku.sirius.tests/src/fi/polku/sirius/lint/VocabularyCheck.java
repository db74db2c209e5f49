/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.lint;

import java.util.List;
import java.util.stream.Stream;

import fi.polku.sirius.lint.Vocabulary.Feature;
import fi.polku.sirius.lint.Vocabulary.Kind;

/** Every class, feature and literal is one of Sirius's, and nothing that it requires is missing. */
final class VocabularyCheck implements Check {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    @Override
    public Stream<String> faults(Design design) {
        return design.all().filter(part -> !part.isElsewhere()).flatMap(VocabularyCheck::faults);
    }

    private static Stream<String> faults(Part part) {
        if (part.type().isEmpty()) {
            return Stream.of(part + ": unknown class");
        }
        Vocabulary.Type type = part.type().get();
        Stream<String> unknown = Stream.concat(part.said().stream(), part.parts().stream().map(Part::role)).distinct()
                .filter(name -> type.feature(name).isEmpty()).map(name -> part + ": unknown feature " + name);
        return Stream.of(unknown, wrongPlace(part, type).stream(),
                type.features().values().stream().flatMap(feature -> faults(part, feature))).flatMap(faults -> faults);
    }

    private static List<String> wrongPlace(Part part, Vocabulary.Type type) {
        String told = part.element().getAttributeNS(XSI, "type");
        boolean foreign = told.contains(":") && !told.startsWith(type.prefix() + ":");
        boolean misplaced = part.parent() != null && part.parent().type().flatMap(outer -> outer.feature(part.role()))
                .filter(feature -> feature.kind() == Kind.PART && !type.fits(feature.type())).isPresent();
        return foreign || misplaced ? List.of(part + ": a " + told + " can't stand here") : List.of();
    }

    private static Stream<String> faults(Part part, Feature feature) {
        String value = part.value(feature.name());
        int parts = part.parts(feature.name()).size();
        if (feature.required() && value.isEmpty() && parts == 0) {
            return Stream.of(part + ": " + feature.name() + " is missing");
        }
        if (!feature.many() && (parts > 1 || feature.kind() == Kind.LINK && value.contains(" "))) {
            return Stream.of(part + ": only one " + feature.name());
        }
        return value.isEmpty() || isPossible(feature, value) ? Stream.empty()
                : Stream.of(part + ": " + feature.name() + " can't be " + value);
    }

    private static boolean isPossible(Feature feature, String value) {
        return switch (feature.kind()) {
            case NUMBER -> value.matches("-?\\d+");
            case FLAG -> value.equals("true") || value.equals("false");
            case CHOICE -> List.of(feature.type().split("\\|")).contains(value);
            default -> true;
        };
    }
}
