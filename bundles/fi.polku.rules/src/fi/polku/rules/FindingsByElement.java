/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import fi.polku.model.experience.Element;

/** Takes findings in any order and tells those on one element. */
final class FindingsByElement implements Findings {

    private static final Comparator<Finding> BY_RULE = Comparator.comparing(finding -> finding.rule().id());

    private final Map<Element, List<Finding>> findings = new IdentityHashMap<>();

    @Override
    public void add(Finding finding) {
        findings.computeIfAbsent(finding.element(), element -> new ArrayList<>()).add(finding);
    }

    @Override
    public boolean has(Rule rule, Element element) {
        return findings.getOrDefault(element, List.of()).stream().anyMatch(finding -> finding.rule() == rule);
    }

    /** By the rule's id. */
    List<Finding> on(Element element) {
        List<Finding> found = findings.get(element);
        if (found == null) {
            return List.of();
        }
        found.sort(BY_RULE);
        return found;
    }
}
