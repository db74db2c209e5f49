/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.preference;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;

import fi.polku.rules.Rule;

/** Groups by their titles, and the rules in them. */
final class GroupedRules implements ITreeContentProvider {

    private Map<String, List<Rule>> groups = Map.of();

    @SuppressWarnings("unchecked")
    @Override
    public void inputChanged(Viewer viewer, Object before, Object now) {
        groups = now == null ? Map.of() : (Map<String, List<Rule>>) now;
    }

    @Override
    public Object[] getElements(Object input) {
        return groups.keySet().toArray();
    }

    @Override
    public Object[] getChildren(Object node) {
        return groups.getOrDefault(node, List.of()).toArray();
    }

    @Override
    public Object getParent(Object node) {
        return groups.entrySet().stream().filter(group -> group.getValue().contains(node)).map(Map.Entry::getKey).findFirst()
                .orElse(null);
    }

    @Override
    public boolean hasChildren(Object node) {
        return groups.containsKey(node);
    }
}
