/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.List;

import org.eclipse.emf.ecore.EReference;

import fi.polku.model.experience.Element;

/** One rule's look at one model: takes what the rule finds, and knows what the element itself can't tell. */
public final class Inspection {

    private final Rule rule;
    private final Severity severity;
    private final FindingsByElement findings;
    private final References references;

    Inspection(Rule rule, Severity severity, FindingsByElement findings, References references) {
        this.rule = rule;
        this.severity = severity;
        this.findings = findings;
        this.references = references;
    }

    /**
     * Reports a defect.
     *
     * @param element where it is: the element being checked or something inside it
     * @param arguments what the message says beside the element's name
     */
    public void report(Element element, Object... arguments) {
        findings.add(new Finding(rule, severity, element, List.of(arguments)));
    }

    /**
     * @param target any element
     * @param reference a reference of the metamodel that contains nothing
     * @return whether an element of the model refers to the target in this way
     */
    public boolean isReferred(Element target, EReference reference) {
        return references.haveTarget(reference, target);
    }
}
