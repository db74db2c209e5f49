/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.lint;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.sirius.lint.Vocabulary.Kind;

/** Nothing is declared that nothing uses: colours, tools that work only where something refers to them, and services. */
final class UseCheck implements Check {

    private static final Pattern CALL = Pattern.compile("\\.(\\w+)\\(");
    private static final List<String> REFERRED = List.of("UserFixedColor", "DeleteElementDescription", "DirectEditLabel",
            "ContainerDropDescription", "ReconnectEdgeDescription", "DiagramNavigationDescription",
            "DoubleClickDescription");

    @Override
    public Stream<String> faults(Design design) {
        Set<Part> targets = design.all().flatMap(part -> part.said(Kind.LINK)
                .flatMap(feature -> design.linked(part, feature))).collect(Collectors.toSet());
        Stream<String> parts = REFERRED.stream().flatMap(design::all).filter(part -> !targets.contains(part))
                .map(part -> part + ": nothing uses it");
        Set<String> called = design.all().flatMap(part -> part.said(Kind.EXPRESSION).flatMap(feature -> CALL
                .matcher(part.value(feature)).results().map(found -> found.group(1)))).collect(Collectors.toSet());
        return Stream.concat(parts, design.all("JavaExtension").flatMap(extension -> unused(extension, called)));
    }

    private static Stream<String> unused(Part extension, Set<String> called) {
        return Services.load(extension).map(type -> Services.methods(type)
                .filter(method -> !called.contains(method.getName()))
                .map(method -> extension + ": nothing calls " + type.getSimpleName() + "." + method.getName()))
                .orElseGet(() -> Stream.of(extension + ": no class " + extension.value("qualifiedClassName")));
    }
}
