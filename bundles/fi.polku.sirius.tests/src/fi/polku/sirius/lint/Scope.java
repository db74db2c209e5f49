/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.lint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import fi.polku.sirius.lint.Vocabulary.Kind;

/** What is known of the variables of an expression: by where it stands in the design. */
final class Scope {

    private static final List<String> USES = List.of("deletionDescription", "labelDirectEdit", "dropDescriptions",
            "reconnections", "navigationDescriptions", "doubleClickDescription");
    private static final List<String> SHOWN = List.of("mappings", "nodeMappings", "containerMappings", "edgeMappings",
            "mapping");

    private final Design design;
    private final Typing typing;

    Scope(Design design, Typing typing) {
        this.design = design;
        this.typing = typing;
    }

    /** What is known of a variable in an expression of a part; empty when there is no such variable. */
    Optional<Class<?>> of(Part part, String feature, String variable) {
        return switch (variable) {
            case "self" -> Optional.of(self(part, feature));
            case "lineSemantic" -> crossing(part).map(cell -> mapped(cell, "lineMapping"));
            case "columnSemantic" -> crossing(part).map(cell -> mapped(cell, "columnMapping"));
            case "containerView" -> Optional.of(EObject.class);
            case "preSource", "preTarget" -> !part.is("EdgeCreationDescription") ? Optional.empty()
                    : Optional.of(end(part, variable.substring("pre".length()).toLowerCase(Locale.ROOT)));
            default -> Stream.concat(Stream.of(part), part.outwards())
                    .filter(outer -> declared(outer).anyMatch(variable::equals)).findFirst()
                    .map(outer -> type(outer, variable));
        };
    }

    /** Names of the variables that a part declares for what is inside it. */
    private static Stream<String> declared(Part part) {
        Stream<String> own = part.parts().stream().filter(child -> isVariable(child)).map(Part::name);
        String mask = part.parts("mask").isEmpty() ? "" : "arg0";
        return Stream.of(own, Stream.of(mask, part.value("variableName")).filter(name -> !name.isEmpty()))
                .flatMap(names -> names);
    }

    private static Optional<Part> crossing(Part part) {
        return Stream.concat(Stream.of(part), part.outwards()).filter(outer -> outer.is("IntersectionMapping")).findFirst();
    }

    /** What a creation tool is used on: what shows the things that it creates, unless it can be used elsewhere, too. */
    private Class<?> container(Part tool) {
        if (!tool.value("extraMappings").isEmpty() || !tool.is("NodeCreationDescription")) {
            return EObject.class;
        }
        return Metamodel.common(design.linked(tool, "nodeMappings").<Class<?>> map(Scope::around).toList());
    }

    private static Class<?> around(Part mapping) {
        return mapping.outwards().filter(outer -> !outer.value("domainClass").isEmpty()).findFirst()
                .<Class<?>> map(outer -> Metamodel.java(outer.value("domainClass"))).orElse(EObject.class);
    }

    private static boolean isVariable(Part part) {
        return part.type().filter(type -> type.name().endsWith("Variable")).isPresent();
    }

    private Class<?> type(Part owner, String name) {
        return switch (name) {
            case "arg0" -> String.class;
            case "instance" -> Metamodel.java(owner.value("typeName"));
            case "element" -> owner.is("SelectionWizardDescription")
                    ? typing.result(owner, "candidatesExpression") : subject(owner);
            case "source", "target" -> end(owner, name);
            case "container" -> container(owner);
            default -> EObject.class;
        };
    }

    private Class<?> self(Part part, String feature) {
        if (feature.equals("semanticCandidatesExpression")) {
            return around(part);
        }
        if (feature.equals("columnFinderExpression")) {
            return mapped(part, "lineMapping");
        }
        for (Part at = part; at != null; at = at.parent()) {
            Optional<Class<?>> here = at == part && part.said(Kind.EXPRESSION).anyMatch("browseExpression"::equals)
                    && feature.equals("browseExpression") ? Optional.empty() : given(at, at == part);
            if (here.isPresent()) {
                return here.get();
            }
        }
        return EObject.class;
    }

    /** What a part makes of self, for itself or for what is inside it. */
    private Optional<Class<?>> given(Part part, boolean itself) {
        if (part.is("ChangeContext") && !itself) {
            return Optional.of(typing.result(part, "browseExpression"));
        }
        if (part.is("CreateInstance") && !itself) {
            return Optional.of(Metamodel.java(part.value("typeName")));
        }
        if (part.is("EdgeMapping") && part.value("domainClass").isEmpty()) {
            return Optional.of(mapped(part, "sourceMapping"));
        }
        for (String named : List.of("domainClass", "targetClass")) {
            if (!part.value(named).isEmpty()) {
                return Optional.of(Metamodel.java(part.value(named)));
            }
        }
        return part.is("ToolEntry") || part.is("DecorationDescription") || part.is("Filter") ? Optional.of(subject(part))
                : Optional.empty();
    }

    /** What a tool, a decoration or a filter is about: the elements of the mappings that use it or that it is used for. */
    private Class<?> subject(Part part) {
        List<Part> mappings = Stream.concat(USES.stream().flatMap(feature -> design.linking(part, feature)),
                part.is("NodeCreationDescription") ? Stream.empty()
                        : SHOWN.stream().flatMap(feature -> design.linked(part, feature))).toList();
        List<Part> known = mappings.isEmpty()
                ? part.outwards().filter(outer -> outer.is("TableMapping") || outer.is("TreeItemMapping")).limit(1).toList()
                : mappings;
        return Metamodel.common(known.stream().map(this::domain).toList());
    }

    private Class<?> end(Part tool, String side) {
        Stream<Part> edges = Stream.concat(design.linked(tool, "edgeMappings"), design.linking(tool, "reconnections"));
        return edges.findFirst().<Class<?>> map(edge -> mapped(edge, side + "Mapping")).orElse(EObject.class);
    }

    private Class<?> mapped(Part part, String feature) {
        Part owner = part.value(feature).isEmpty() && part.parent() != null ? part.parent() : part;
        return Metamodel.common(design.linked(owner, feature).<Class<?>> map(this::domain).toList());
    }

    private Class<?> domain(Part mapping) {
        return mapping.value("domainClass").isEmpty() ? EObject.class : Metamodel.java(mapping.value("domainClass"));
    }
}
