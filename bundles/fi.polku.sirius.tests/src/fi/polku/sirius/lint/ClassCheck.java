/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.lint;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;

import fi.polku.sirius.lint.Vocabulary.Kind;

/** Every class and every feature of elements that the design names is in the metamodel. */
final class ClassCheck implements Check {

    @Override
    public Stream<String> faults(Design design) {
        Typing typing = new Typing(design);
        Stream<String> classes = design.all().flatMap(part -> part.said(Kind.CLASS)
                .filter(feature -> Metamodel.type(part.value(feature)).isEmpty())
                .map(feature -> part + ": no class " + part.value(feature)));
        Stream<String> columns = design.all("FeatureColumnMapping").flatMap(column -> missing(column,
                Metamodel.type(column.parent().all().filter(line -> line.is("LineMapping")).reduce((outer, inner) -> inner)
                        .map(line -> line.value("domainClass")).orElse("")), column.value("featureName")));
        Stream<String> set = Stream.of("SetValue", "CreateInstance").flatMap(design::all).flatMap(operation -> missing(
                operation, Metamodel.type(context(operation, typing)),
                operation.value(operation.is("SetValue") ? "featureName" : "referenceName")));
        return Stream.of(classes, columns, set).flatMap(faults -> faults);
    }

    private static Stream<String> missing(Part part, Optional<EClass> type, String feature) {
        return type.filter(known -> known.getEStructuralFeature(feature) != null).isPresent() ? Stream.empty()
                : Stream.of(part + ": " + type.map(EClass::getName).orElse("some object") + " has no feature " + feature);
    }

    /** What an operation works on. */
    static Class<?> context(Part operation, Typing typing) {
        Part around = operation.parent();
        return around.is("CreateInstance") ? Metamodel.java(around.value("typeName"))
                : typing.result(around, "browseExpression");
    }
}
