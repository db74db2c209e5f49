/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage;

/**
 * Checks models against rules. The model is walked through once, and each element meets only the rules on its class.
 * Engines can be shared between threads.
 */
public final class RuleEngine {

    private final List<Rule> rules;
    private final Settings settings;
    private final List<ActiveRule> active;
    private final Map<EClass, List<ActiveRule>> rulesByClass = new ConcurrentHashMap<>();

    /** @param rules the rules to check against, in any order */
    public RuleEngine(Collection<Rule> rules) {
        this(rules, Settings.STANDARD);
    }

    /**
     * @param rules the rules to check against, in any order
     * @param settings which of them are off, what the findings of the others weigh, and the values of their options
     */
    public RuleEngine(Collection<Rule> rules, Settings settings) {
        this.rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
        this.settings = settings;
        this.active = this.rules.stream()
                .flatMap(rule -> settings.severity(rule).map(severity -> new ActiveRule(rule, severity, this)).stream())
                .toList();
    }

    /** @return an engine with every rule of the product */
    public static RuleEngine standard() {
        return new RuleEngine(Catalogue.RULES);
    }

    /** @return the rules that the engine knows, by id; those that its settings switch off are among them */
    public List<Rule> rules() {
        return rules;
    }

    /** Those that are on and want to see elements of the class, by id. */
    List<ActiveRule> active(EClass type) {
        return rulesByClass.computeIfAbsent(type,
                its -> active.stream().filter(one -> one.rule().wantsToSee(its)).toList());
    }

    /** Those that are on, by id. */
    List<ActiveRule> active() {
        return active;
    }

    /** @return what was decided about the rules */
    public Settings settings() {
        return settings;
    }

    /**
     * @param top a model, or an element of one
     * @return what is wrong today with the element and with everything inside it
     * @see #check(Element, LocalDate)
     */
    public List<Finding> check(Element top) {
        return check(top, LocalDate.now());
    }

    /**
     * @param top a model, or an element of one
     * @param today the day by which rules tell what is too old
     * @return what is wrong with the element and with everything inside it: in the order of the model, on one element
     *         by the rule's id. A part of a model gets what a check of the whole says about that part. A rule that throws
     *         an exception has {@linkplain Finding#isFailure() failed} on that element alone.
     */
    public List<Finding> check(Element top, LocalDate today) {
        CheckedModel model = new CheckedModel(top, today);
        FindingsByElement findings = new FindingsByElement();
        Inspection[][] inspections = new Inspection[ExperiencePackage.eINSTANCE.getEClassifiers().size()][];
        Consumer<Element> look = element -> {
            int type = element.eClass().getClassifierID();
            if (inspections[type] == null) {
                inspections[type] = active(element.eClass()).stream().map(rule -> new Inspection(rule, findings, model))
                        .toArray(Inspection[]::new);
            }
            for (Inspection inspection : inspections[type]) {
                inspection.look(element);
            }
        };
        for (EObject above = top.eContainer(); above != null; above = above.eContainer()) {
            look.accept((Element) above);
        }
        List<Finding> inOrder = new ArrayList<>();
        model.inside(top, element -> {
            look.accept(element);
            List<Finding> found = findings.on(element);
            if (!found.isEmpty()) {
                inOrder.addAll(found);
            }
        });
        return Collections.unmodifiableList(inOrder);
    }
}
