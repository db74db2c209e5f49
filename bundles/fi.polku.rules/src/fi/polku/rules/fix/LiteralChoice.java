/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;

import fi.polku.rules.Finding;

/**
 * Lets somebody say which of a few kinds something is.
 *
 * @param <T> the class of elements
 */
final class LiteralChoice<T> extends FixOn<T> {

    private final EAttribute attribute;
    private final List<? extends Enumerator> literals;

    /** The first literal is the one that says nothing. */
    LiteralChoice(String ruleId, Class<T> type, EAttribute attribute, List<? extends Enumerator> literals) {
        super(ruleId, type);
        this.attribute = attribute;
        this.literals = literals.subList(1, literals.size());
    }

    @Override
    Stream<Proposal> propose(T element, Finding finding) {
        return literals.stream().map(literal -> choice(literal.getLiteral(), "literal",
                change -> change.set(finding.element(), attribute, literal), literal));
    }
}
