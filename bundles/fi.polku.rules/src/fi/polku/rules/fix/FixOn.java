/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules.fix;

import java.util.function.Consumer;
import java.util.stream.Stream;

import fi.polku.rules.Finding;

/**
 * A fix of findings on one class of elements.
 *
 * @param <T> the class of elements, or what several classes of elements have in common
 */
abstract class FixOn<T> implements Fix {

    private final String ruleId;
    private final Class<T> type;

    FixOn(String ruleId, Class<T> type) {
        this.ruleId = ruleId;
        this.type = type;
    }

    @Override
    public final String ruleId() {
        return ruleId;
    }

    @Override
    public final Stream<Proposal> proposals(Finding finding) {
        return type.isInstance(finding.element()) ? propose(type.cast(finding.element()), finding) : Stream.empty();
    }

    abstract Stream<Proposal> propose(T element, Finding finding);

    /** What may be done without asking. The title's key is also the proposal's name. */
    static Proposal clear(String key, Consumer<Change> steps, Object... arguments) {
        return new Proposal(key, true, new Title(key, arguments), steps);
    }

    /** What somebody has to decide on. */
    static Proposal choice(String name, String key, Consumer<Change> steps, Object... arguments) {
        return new Proposal(name, false, new Title(key, arguments), steps);
    }
}
