/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import fi.polku.model.experience.Element;

/** Takes findings in any order and gives them back in the order of the model. */
final class FindingsByElement {

    private static final Comparator<Finding> BY_RULE = Comparator.comparing(finding -> finding.rule().id());

    private final Map<Element, List<Finding>> findings = new IdentityHashMap<>();

    void add(Finding finding) {
        findings.computeIfAbsent(finding.element(), element -> new ArrayList<>()).add(finding);
    }

    boolean has(Rule rule, Element element) {
        return findings.getOrDefault(element, List.of()).stream().anyMatch(finding -> finding.rule() == rule);
    }

    /** The findings on these elements alone: in their order, those on one element by the rule's id. */
    List<Finding> on(List<Element> elements) {
        List<Finding> inOrder = new ArrayList<>();
        for (Element element : elements) {
            List<Finding> found = findings.get(element);
            if (found != null) {
                found.stream().sorted(BY_RULE).forEach(inOrder::add);
            }
        }
        return Collections.unmodifiableList(inOrder);
    }
}
