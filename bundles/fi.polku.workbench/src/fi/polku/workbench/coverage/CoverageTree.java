/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.workbench.coverage;

import java.util.Collection;

import org.eclipse.jface.viewers.ITreeContentProvider;

import fi.polku.model.experience.Journey;

/** Journeys, below each what its touchpoints should have, and below that those that lack it. */
final class CoverageTree implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((Collection<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object node) {
        if (node instanceof Journey journey) {
            return CoveredAspect.SHOWN.stream().map(aspect -> new CoveredAspect(journey, aspect)).toArray();
        }
        return node instanceof CoveredAspect covered ? covered.lacking().toArray() : new Object[0];
    }

    /** A touchpoint stands below each thing that it lacks, so that only the viewer knows its parent. */
    @Override
    public Object getParent(Object node) {
        return node instanceof CoveredAspect covered ? covered.journey() : null;
    }

    @Override
    public boolean hasChildren(Object node) {
        return node instanceof Journey || node instanceof CoveredAspect covered && !covered.lacking().isEmpty();
    }
}
