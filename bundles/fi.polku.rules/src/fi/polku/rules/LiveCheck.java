/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fi.polku.model.experience.Element;
import fi.polku.model.experience.ExperiencePackage.Literals;

/**
 * The findings of a model that is being edited. After an edit only those elements are checked again that it concerns by
 * the {@linkplain Rule#reach() reach} of each rule, and only when somebody asks. For one thread: the one that edits.
 */
public final class LiveCheck implements AutoCloseable {

    private final Element top;
    private final RuleEngine engine;
    private final Supplier<LocalDate> today;
    private final References references = new References(() -> model().byClass());
    private final LiveFindings findings = new LiveFindings();
    private final Map<Element, List<Finding>> byPart = new IdentityHashMap<>();
    private final Edits edits = new Edits(references, this::forget);
    private final List<ActiveRule> farSighted;
    private CheckedModel model;
    private List<Finding> all;

    /**
     * @param top the top of a model; it is watched until the check is closed
     * @param engine checks it
     * @param today tells the day on which the model is looked at; when it changes, everything is checked again
     * @throws IllegalArgumentException when the element lies inside another one
     */
    public LiveCheck(Element top, RuleEngine engine, Supplier<LocalDate> today) {
        if (top.eContainer() != null) {
            throw new IllegalArgumentException("Not the top of a model: " + top);
        }
        this.top = top;
        this.engine = engine;
        this.today = today;
        this.farSighted = engine.active().stream().filter(one -> one.rule().reach() == Reach.ANYWHERE).toList();
        top.eAdapters().add(edits);
    }

    /** @return exactly what {@link RuleEngine#check(Element, LocalDate)} would find in the model as it is now */
    public List<Finding> findings() {
        refresh();
        if (all == null) {
            List<Finding> inOrder = new ArrayList<>(findings.on(top));
            for (EObject part : top.eContents()) {
                inOrder.addAll(byPart.computeIfAbsent((Element) part, findings::inside));
            }
            all = List.copyOf(inOrder);
        }
        return all;
    }

    /**
     * @param element an element of the model
     * @return what is found on the element itself, by the rule's id
     */
    public List<Finding> on(Element element) {
        refresh();
        return List.copyOf(findings.on(element));
    }

    /** Watches the model no longer. What was found last is told from then on. */
    @Override
    public void close() {
        top.eAdapters().remove(edits);
    }

    private CheckedModel model() {
        return model;
    }

    private void refresh() {
        LocalDate day = today.get();
        Touched touched = edits.taken();
        boolean everything = model == null || !model.today().equals(day);
        if (everything || !touched.isNothing()) {
            model = new CheckedModel(top, day, references);
            all = null;
            if (everything || !farSighted.isEmpty()) {
                lookEverywhere(everything ? engine.active() : farSighted);
            }
            do {
                lookAround(touched);
                touched = edits.taken();
            } while (!touched.isNothing());
        }
    }

    private void lookEverywhere(Collection<ActiveRule> rules) {
        Set<ActiveRule> wanted = Set.copyOf(rules);
        for (Element element : new Contents(top)) {
            for (ActiveRule active : engine.active(element.eClass())) {
                if (wanted.contains(active)) {
                    look(active, element);
                }
            }
        }
    }

    private void lookAround(Touched touched) {
        touched.all().forEach(this::reorder);
        touched.moved().forEach(this::reorder);
        for (ActiveRule active : engine.active()) {
            for (Element element : active.rule().reach().back(touched, references)) {
                if (active.rule().wantsToSee(element.eClass()) && EcoreUtil.isAncestor(top, element)) {
                    look(active, element);
                }
            }
        }
    }

    private void look(ActiveRule active, Element element) {
        findings.look(new Inspection(active, findings, model), active.rule(), element, this::note);
    }

    /** What excuses an element from rules has to be looked at again, too: it may have nothing to excuse any more. */
    private void note(Finding finding) {
        Element element = finding.element();
        reorder(element);
        if (element.eIsSet(Literals.ELEMENT__SUPPRESSIONS)) {
            element.getSuppressions().forEach(one -> edits.touched().change(one, Literals.SUPPRESSION__RULE));
        }
    }

    private void forget(Element element) {
        findings.forget(element);
        byPart.remove(element);
    }

    private void reorder(Element element) {
        EObject at = element;
        while (at != null && at.eContainer() != top) {
            at = at.eContainer();
        }
        byPart.remove(at);
    }
}
