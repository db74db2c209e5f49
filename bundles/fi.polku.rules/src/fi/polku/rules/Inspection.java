/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EReference;

import fi.polku.model.experience.Element;

/** One rule's look at one model: takes what the rule finds, and knows what the element itself can't tell. */
public final class Inspection {

    private final Rule rule;
    private final Severity severity;
    private final FindingsByElement findings;
    private final CheckedModel model;

    Inspection(Rule rule, Severity severity, FindingsByElement findings, CheckedModel model) {
        this.rule = rule;
        this.severity = severity;
        this.findings = findings;
        this.model = model;
    }

    void look(Element element) {
        rule.check(element, this);
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
        return !referrers(target, reference).isEmpty();
    }

    /**
     * @param target any element
     * @param reference a reference of the metamodel that contains nothing
     * @return the elements of the model that refer to the target in this way, class by class; one that names the target
     *         twice comes twice
     */
    public List<Element> referrers(Element target, EReference reference) {
        return model.references().to(target, reference);
    }

    /** @return the day on which the model is looked at; never read from the clock by a rule */
    public LocalDate today() {
        return model.today();
    }

    /**
     * What has to be found out about the whole model, once for all rules and elements of a check.
     *
     * @param kind the class that knows it
     * @param find makes it from every element of the model, in order; called once at the most
     * @return the same object on every call during one check
     */
    public <T> T once(Class<T> kind, Function<List<Element>, T> find) {
        return model.once(kind, find);
    }
}
