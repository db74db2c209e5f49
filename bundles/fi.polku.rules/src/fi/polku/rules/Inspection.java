/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

import fi.polku.model.experience.Element;

/** One rule's look at one model: takes what the rule finds, and knows what the element itself can't tell. */
public final class Inspection {

    private final ActiveRule active;
    private final Rule rule;
    private final Findings findings;
    private final CheckedModel model;

    Inspection(ActiveRule active, Findings findings, CheckedModel model) {
        this.active = active;
        this.rule = active.rule();
        this.findings = findings;
        this.model = model;
    }

    /** Rules are written by others, too: one that fails is told of, and takes no other with it. */
    void look(Element element) {
        try {
            rule.check(element, this);
        } catch (RuntimeException | LinkageError | StackOverflowError thrown) {
            findings.add(Finding.of(Failure.of(rule, thrown), rule, element));
        }
    }

    /**
     * Reports a defect.
     *
     * @param element where it is: the element being checked or something inside it
     * @param arguments what the message says beside the element's name
     */
    public void report(Element element, Object... arguments) {
        findings.add(new Finding(rule, active.severity(), element, List.of(arguments)));
    }

    /**
     * @param option one of the rule's own options
     * @return its value by the team's configuration
     */
    public <T extends Number & Comparable<T>> T value(Option<T> option) {
        return active.engine().settings().value(active.rule(), option);
    }

    /** @return the ids of all rules that the engine knows, those that are off included */
    public List<String> ruleIds() {
        return active.engine().rules().stream().map(Rule::id).toList();
    }

    /**
     * @param ruleId the id of a rule that the engine knows
     * @param above an element that holds the one being checked: all rules have looked at it already
     * @return whether the rule is on and has nothing against the element
     */
    public boolean isContent(String ruleId, Element above) {
        return active.engine().rules().stream().filter(rule -> rule.id().equals(ruleId))
                .anyMatch(rule -> active.engine().settings().severity(rule).isPresent() && !findings.has(rule, above));
    }

    /** @return whether the element lies in the model that is looked at */
    public boolean isInModel(Element element) {
        return model.isAround(element);
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
     * @return the elements of the model that refer to the target in this way, in no particular order; one that names the
     *         target twice comes twice
     */
    public List<Element> referrers(Element target, EReference reference) {
        return model.references().to(target, reference);
    }

    /**
     * @param by a class of the metamodel
     * @return those of the {@linkplain #referrers(Element, EReference) referrers} that are of this class; takes less time
     *         where many others refer to the target, too
     */
    public List<Element> referrers(Element target, EReference reference, EClass by) {
        return model.references().to(target, reference, by);
    }

    /** @return the day on which the model is looked at; never read from the clock by a rule */
    public LocalDate today() {
        return model.today();
    }

    /**
     * What has to be found out about the whole model, once for all rules and elements of a check.
     *
     * @param kind the class that knows it
     * @param find makes it from the top of the model; called once at the most
     * @return the same object on every call during one check
     */
    public <T> T once(Class<T> kind, Function<Element, T> find) {
        return model.once(kind, find);
    }
}
