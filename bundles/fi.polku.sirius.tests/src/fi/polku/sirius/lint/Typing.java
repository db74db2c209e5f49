/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.sirius.lint;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import fi.polku.sirius.lint.aql.Expression;
import fi.polku.sirius.lint.aql.Expression.Call;
import fi.polku.sirius.lint.aql.Expression.Get;
import fi.polku.sirius.lint.aql.Expression.Literal;
import fi.polku.sirius.lint.aql.Expression.Variable;

/** What expressions give: the class of an element, or of what a list holds. */
final class Typing {

    private final Services services;
    private final Scope scope;

    Typing(Design design) {
        services = Services.of(design);
        scope = new Scope(design, this);
    }

    /** What an expression of a part gives; some object when it can't be read. */
    Class<?> result(Part part, String feature) {
        try {
            return type(Expression.parse(part.value(feature)), part, feature);
        } catch (IllegalArgumentException toldByExpressionCheck) {
            return EObject.class;
        }
    }

    /**
     * @return what the expression gives
     * @throws IllegalArgumentException when it isn't written as AQL is, or speaks of something that doesn't exist
     */
    Class<?> check(Part part, String feature) {
        return type(Expression.parse(part.value(feature)), part, feature);
    }

    private Class<?> type(Expression expression, Part part, String feature) {
        if (expression instanceof Variable variable) {
            return scope.of(part, feature, variable.name())
                    .orElseThrow(() -> new IllegalArgumentException("no variable " + variable.name()));
        }
        if (expression instanceof Get get) {
            return feature(type(get.receiver(), part, feature), get.feature());
        }
        if (expression instanceof Call call) {
            return call(call, part, feature);
        }
        return ((Literal) expression).value().getClass();
    }

    private static Class<?> feature(Class<?> receiver, String name) {
        return Metamodel.feature(receiver, name).<Class<?>> map(feature -> feature.getEType().getInstanceClass())
                .orElseThrow(() -> new IllegalArgumentException(receiver.getSimpleName() + " has no feature " + name));
    }

    private Class<?> call(Call call, Part part, String feature) {
        List<Class<?>> arguments = new ArrayList<>(List.of(type(call.receiver(), part, feature)));
        call.arguments().forEach(argument -> arguments.add(type(argument, part, feature)));
        if (!services.isKnown(call.service())) {
            throw new IllegalArgumentException("no service " + call.service());
        }
        return Services.result(services.fitting(call.service(), arguments).orElseThrow(() -> new IllegalArgumentException(
                "no service " + call.service() + arguments.stream().map(Class::getSimpleName).toList())));
    }
}
