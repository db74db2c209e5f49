/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.lint;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** What a tool creates is of a concrete class, fits where it is put, and is what the tool's mappings show. */
final class CreationCheck implements Check {

    @Override
    public Stream<String> faults(Design design) {
        Typing typing = new Typing(design);
        return design.all("CreateInstance").flatMap(creation -> Stream.concat(put(creation, typing),
                shown(design, creation)));
    }

    private static Stream<String> put(Part creation, Typing typing) {
        EClass created = Metamodel.type(creation.value("typeName")).orElse(null);
        boolean fits = created != null && !created.isAbstract()
                && Metamodel.feature(ClassCheck.context(creation, typing), creation.value("referenceName"))
                        .filter(feature -> feature instanceof EReference reference && reference.isContainment()
                                && reference.getEReferenceType().isSuperTypeOf(created)).isPresent();
        return fits ? Stream.empty() : Stream.of(creation + ": a " + creation.value("typeName") + " can't be put into "
                + creation.value("referenceName"));
    }

    private static Stream<String> shown(Design design, Part creation) {
        return creation.outwards().limit(4).flatMap(tool -> Stream.of("nodeMappings", "edgeMappings", "mapping")
                .flatMap(feature -> design.linked(tool, feature)))
                .filter(mapping -> !mapping.value("domainClass").isEmpty())
                .filter(mapping -> !mapping.value("domainClass").equals(creation.value("typeName")))
                .map(mapping -> creation + ": " + mapping + " doesn't show a " + creation.value("typeName"));
    }
}
