/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import fi.polku.model.experience.Element;

/** Findings that stay true while the model changes: kept by the element that was checked when they were found. */
final class LiveFindings implements Findings {

    private final Map<Element, List<Finding>> byChecked = new IdentityHashMap<>();
    private final List<Finding> news = new ArrayList<>();

    @Override
    public void add(Finding finding) {
        news.add(finding);
    }

    @Override
    public boolean has(Rule rule, Element element) {
        return on(element).stream().anyMatch(finding -> finding.rule() == rule);
    }

    /**
     * Puts what the rule now finds in the place of what it found before.
     *
     * @param changed hears of each finding that is new or gone
     */
    void look(Inspection inspection, Rule rule, Element element, Consumer<Finding> changed) {
        List<Finding> all = byChecked.getOrDefault(element, List.of());
        List<Finding> before = all.isEmpty() ? all : all.stream().filter(finding -> finding.rule() == rule).toList();
        news.clear();
        inspection.look(element);
        if (!before.equals(news)) {
            before.forEach(changed);
            news.forEach(changed);
            List<Finding> after = new ArrayList<>(all);
            after.removeAll(before);
            after.addAll(news);
            byChecked.put(element, after);
        }
    }

    void forget(Element element) {
        byChecked.remove(element);
    }

    /** By the rule's id; of one rule, first what was found when something around the element was checked. */
    List<Finding> on(Element element) {
        FindingsByElement found = new FindingsByElement();
        collect(element.eContainer(), found);
        add(element, found);
        return found.on(element);
    }

    /** What is found on the elements, which lie in order inside one, and on this one. */
    List<Finding> inside(Element top) {
        FindingsByElement found = new FindingsByElement();
        collect(top.eContainer(), found);
        List<Finding> inOrder = new ArrayList<>();
        for (Element element : new Contents(top)) {
            add(element, found);
            inOrder.addAll(found.on(element));
        }
        return inOrder;
    }

    private void collect(EObject above, FindingsByElement found) {
        if (above != null) {
            collect(above.eContainer(), found);
            add((Element) above, found);
        }
    }

    private void add(Element checked, FindingsByElement found) {
        byChecked.getOrDefault(checked, List.of()).forEach(found::add);
    }
}
